import { createHash } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { publish } from '../../feed/publish.ts'
import { sellerCardOf } from '../../feed/seller-card.ts'
import type { Regions } from '../../regions.ts'
import { assets, assetVariants } from '../../schema/assets.ts'
import { workspaces } from '../../schema/workspaces.ts'
import type { WorkspaceTx } from '../../scope.ts'
import { inWorkspace } from '../../testing/factories/workspaces.ts'
import type { SeedTools } from '../demo.ts'
import { pictures } from '../pictures.ts'
import { type CoverPicture, drawCover } from './cover-picture.ts'
import { daysBefore } from './days.ts'
import type { House } from './house.ts'
import { demoId } from './ids.ts'
import type { Staffed } from './workspaces.ts'

type Publication = Staffed & { cover: NonNullable<House['cover']>; now: Date }

type Stored = { stem: string; alt: string; picture: CoverPicture }

const fileOf = (stem: string, { width, format }: { width: number; format: string }) =>
  `${stem}-${width}.${format}`

async function storeCover({ place, cover }: Publication, storeFile: SeedTools['storeFile']): Promise<Stored> {
  const { alt, svg } = pictures[cover]
  const drawing = svg()
  const version = createHash('sha256').update(drawing).digest('hex').slice(0, 8)
  const stem = `public/${place.slug}/cover-${version}`
  const picture = await drawCover(drawing)
  for (const { bytes, sha256, ...variant } of picture.variants) {
    const contentType = `image/${variant.format}`
    await storeFile(place.region, fileOf(stem, variant), bytes, { contentType, sha256 })
  }
  return { stem, alt, picture }
}

async function registerCover(
  tx: WorkspaceTx,
  { place }: Publication,
  { stem, alt, picture }: Stored,
): Promise<void> {
  const { variants, placeholder, dominantColor } = picture
  const assetId = demoId('cover', place.slug)
  const largest = variants.at(-1)
  if (!largest) throw new Error(`The cover of ${place.slug} has no size`)
  const { width, height, sha256 } = largest
  const shared = { visibility: 'public' as const, bucket: 'public', createdBy: place.owner.id }
  await tx
    .insert(assets)
    .values({
      id: assetId,
      ...shared,
      storageKey: fileOf(stem, largest),
      fileName: 'cover.webp',
      contentType: `image/${largest.format}`,
      bytes: largest.bytes.length,
      ...{ sha256, width, height, placeholder, dominantColor, alt },
    })
    .onConflictDoNothing()
  const rows = variants.map(({ format, width, height, bytes }) => ({
    id: demoId('cover', place.slug, format, width),
    ...{ assetId, format, width, height },
    bytes: bytes.length,
    storageKey: fileOf(stem, { width, format }),
    sourceSha256: sha256,
  }))
  await tx.insert(assetVariants).values(rows).onConflictDoNothing()
}

/** Gives a house its cover and shows it to shoppers in every region. One that is shown already stays as it is. */
export async function publishHouse(
  regions: Regions,
  publication: Publication,
  storeFile: SeedTools['storeFile'],
): Promise<void> {
  const { place, house, now } = publication
  const mine = () => and(eq(workspaces.id, place.id), isNull(workspaces.publishedAt))
  const [waiting] = await inWorkspace(regions, place, (tx) => tx.select().from(workspaces).where(mine()))
  if (!waiting) return
  const stored = await storeCover(publication, storeFile)
  const publishedAt = daysBefore(now, 20 + house.name.length * 9)
  const coverUrl = `/media/${place.region}/${stored.stem}`
  await inWorkspace(regions, place, async (tx) => {
    const shown = { coverUrl, coverAlt: stored.alt, publishedAt }
    const [row] = await tx.update(workspaces).set(shown).where(mine()).returning()
    if (!row) return
    await registerCover(tx, publication, stored)
    await publish(tx, 'seller', row.id, sellerCardOf(row))
  })
}
