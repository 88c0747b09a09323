import { assets, assetVariants } from '@thimblely/db/schema'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { WorkspaceContext } from '../core/context.ts'
import { AppError } from '../core/errors.ts'
import { keyset, keysetPage } from '../core/keyset.ts'
import type { FilePlace, ListPictures, Picture, PictureFile, PicturePage } from './input.ts'
import type { PictureFormat } from './rules.ts'

type Context = Pick<WorkspaceContext, 'tx' | 'workspaceSlug'> & { region: { name: string } }

const newestFirst = {
  column: assets.createdAt,
  id: assets.id,
  cast: 'timestamptz',
  descending: true,
} as const

const shown = {
  id: assets.id,
  fileName: assets.fileName,
  alt: assets.alt,
  width: assets.width,
  height: assets.height,
  placeholder: assets.placeholder,
  dominantColor: assets.dominantColor,
  visibility: assets.visibility,
  createdAt: assets.createdAt,
}

type Row = Pick<typeof assets.$inferSelect, keyof typeof shown>

export async function listPictures(ctx: Context, page: ListPictures): Promise<PicturePage> {
  const keys = keyset(newestFirst, page)
  const rows = await ctx.tx
    .select(shown)
    .from(assets)
    .where(keys.where)
    .orderBy(keys.orderBy)
    .limit(keys.limit)
  const { rows: kept, ...cursors } = keysetPage(rows, page, keys, ({ createdAt, id }) => ({
    value: createdAt.toISOString(),
    id,
  }))
  return { rows: await withVariants(ctx, kept), ...cursors }
}

export async function getPicture(ctx: Context, id: string): Promise<Picture> {
  const [picture] = await withVariants(ctx, await ctx.tx.select(shown).from(assets).where(eq(assets.id, id)))
  if (!picture) throw missing()
  return picture
}

async function withVariants(ctx: Context, rows: Row[]): Promise<Picture[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const { assetId, format, width, height, storageKey } = assetVariants
  const variants = await ctx.tx
    .select({ assetId, format, width, height, storageKey })
    .from(assetVariants)
    .where(inArray(assetId, ids))
    .orderBy(asc(width), asc(format))
  const byAsset = Map.groupBy(variants, (variant) => variant.assetId)
  return rows.map((row) => ({
    ...row,
    width: row.width ?? 0,
    height: row.height ?? 0,
    variants: (byAsset.get(row.id) ?? []).map((variant) => described(ctx, row, variant)),
  }))
}

type VariantRow = Pick<typeof assetVariants.$inferSelect, 'format' | 'width' | 'height' | 'storageKey'>

function described({ workspaceSlug, region }: Context, row: Row, variant: VariantRow) {
  const format = variant.format as PictureFormat
  const { width, height, storageKey } = variant
  const isPublic = row.visibility === 'public'
  const url = isPublic
    ? `/media/${region.name}/${storageKey}`
    : `/files/${workspaceSlug}/${row.id}/${width}.${format}`
  return { format, width, height, url }
}

/** Where one size of a picture lies, for the member who asks. */
export async function getFile(
  { tx, region }: Context,
  { id, width, format }: PictureFile,
): Promise<FilePlace> {
  const { storageKey } = assetVariants
  const [variant] = await tx
    .select({ storageKey })
    .from(assetVariants)
    .where(
      and(eq(assetVariants.assetId, id), eq(assetVariants.width, width), eq(assetVariants.format, format)),
    )
  if (!variant) throw missing()
  return { region: region.name, storageKey: variant.storageKey }
}

const missing = () => new AppError('NOT_FOUND', 'This picture is not here any more.')
