import { assets } from '@thimblely/db/schema'
import { eq } from 'drizzle-orm'
import type { FilesContext, WorkspaceContext } from '../../core/context.ts'
import { AppError } from '../../core/errors.ts'
import { lockCover, setCover } from '../../workspaces/commands.ts'
import { drawPicture, dropAsset, putVariants, saveAsset } from '../commands.ts'
import type { Cover, DescribeCover, UploadCover } from './input.ts'
import { coverKey, coverStem, coverUrl, coverWidths, narrowCover, narrowestCover } from './rules.ts'

/** Makes the picture the workspace's cover; the one before it goes. */
export async function uploadCover(ctx: FilesContext, { file, fileName, alt }: UploadCover): Promise<Cover> {
  const narrowest = { width: narrowestCover, message: narrowCover }
  const drawn = await drawPicture(ctx, file, { widths: coverWidths, narrowest })
  const stem = coverStem({ workspaceId: ctx.workspaceId, sha256: drawn.sha256 })
  const stored = await putVariants(ctx, stem, { variants: drawn.variants, widths: coverWidths })
  const cover = { coverUrl: coverUrl(ctx.region.name, stem), coverAlt: alt }
  await ctx.write(async (inside) => {
    // Locked first: of two uploads at once, the second must see what the first one left.
    const before = await lockCover(inside)
    await saveAsset(inside, { fileName, alt, visibility: 'public', drawn, stored })
    await setCover(inside, cover)
    if (before.coverUrl && before.coverUrl !== cover.coverUrl) await dropCover(inside, before.coverUrl)
  })
  return cover
}

async function dropCover(ctx: WorkspaceContext, url: string): Promise<void> {
  const key = coverKey(url)
  if (!key) return
  const [asset] = await ctx.tx.select({ id: assets.id }).from(assets).where(eq(assets.storageKey, key))
  if (asset) await dropAsset(ctx, asset.id)
}

/** Other words for the same picture. */
export async function describeCover(ctx: WorkspaceContext, { alt }: DescribeCover): Promise<Cover> {
  const { coverUrl } = await lockCover(ctx)
  if (!coverUrl) throw new AppError('CONFLICT', 'Someone else has removed the cover in the meantime.')
  await setCover(ctx, { coverUrl, coverAlt: alt })
  const key = coverKey(coverUrl)
  if (key) await ctx.tx.update(assets).set({ alt }).where(eq(assets.storageKey, key))
  return { coverUrl, coverAlt: alt }
}

/** Takes the cover away from shoppers in every region. Removing what is not there is fine. */
export async function removeCover(ctx: WorkspaceContext): Promise<{ ok: true }> {
  const { coverUrl } = await lockCover(ctx)
  if (!coverUrl) return { ok: true }
  await setCover(ctx, { coverUrl: null, coverAlt: null })
  await dropCover(ctx, coverUrl)
  return { ok: true }
}
