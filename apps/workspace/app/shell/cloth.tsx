import { type Cloth, cloths, Swatch } from '@thimblely/ui/swatch'

/** The tile of that name; a name that is not drawn yet shows plain linen. */
export function clothOf(name: string | null | undefined): Cloth {
  return cloths.find((cloth) => cloth === name) ?? 'linen'
}

export function ClothMark({ name }: { name: string | null | undefined }) {
  return <Swatch cloth={clothOf(name)} />
}
