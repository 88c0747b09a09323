import { createHash } from 'node:crypto'
import { assets, assetVariants } from '@thimblely/db/schema'
import { eq, sql } from 'drizzle-orm'
import type { FilesContext, WorkspaceContext } from '../core/context.ts'
import { AppError } from '../core/errors.ts'
import { emit } from '../core/outbox.ts'
import { type ImageSet, type ImageVariant, inspectImage, makeVariants } from '../core/providers/images.ts'
import { countTry } from '../core/rate-limit.ts'
import type { Picture, PictureUpload, UploadPicture } from './input.ts'
import { getPicture } from './queries.ts'
import { fileKey, pictureStem, pictureWidths, slotOf } from './rules.ts'

type Drawing = { widths: readonly number[]; narrowest?: { width: number; message: string } }

export type Drawn = ImageSet & { sha256: string }

/** Reads the upload and draws it anew; nothing of the file itself is kept. */
export async function drawPicture(
  { house, actor }: FilesContext,
  file: Uint8Array,
  { widths, narrowest }: Drawing,
): Promise<Drawn> {
  const { allowed, retryAfterSeconds } = await countTry(house, `media:${actor.accountId}`, 30, 300)
  if (!allowed) throw tooMany(retryAfterSeconds)
  try {
    const { width } = await inspectImage(file)
    if (narrowest && width < narrowest.width) throw new AppError('INVALID', narrowest.message)
    const drawn = await makeVariants(file, { widths: [...widths] })
    return { ...drawn, sha256: createHash('sha256').update(file).digest('hex') }
  } catch (error) {
    throw besideTheField(error)
  }
}

const tooMany = (retryAfterSeconds: number) =>
  new AppError('RATE_LIMITED', 'These are many pictures at once. Wait a few minutes, then go on.', {
    retryAfterSeconds,
  })

function besideTheField(error: unknown): unknown {
  if (!(error instanceof AppError) || error.code !== 'INVALID') return error
  return new AppError('INVALID', error.message, { fields: { file: error.message }, cause: error })
}

export type StoredVariant = Omit<ImageVariant, 'bytes'> & { storageKey: string; bytes: number }

/** Content decides the keys, so a retry writes the same files again. */
export async function putVariants(
  { house, region }: FilesContext,
  stem: string,
  { variants, widths }: { variants: ImageVariant[]; widths: readonly number[] },
): Promise<StoredVariant[]> {
  const store = await house.files.of(region.name)
  return Promise.all(
    variants.map(async ({ bytes, ...variant }) => {
      const storageKey = fileKey(stem, slotOf(variant.width, widths), variant.format)
      await store.put(storageKey, bytes, variant)
      return { ...variant, storageKey, bytes: bytes.length }
    }),
  )
}

type NewAsset = Pick<PictureUpload, 'fileName'> & {
  alt: string
  visibility: 'private' | 'public'
  drawn: Drawn
  stored: StoredVariant[]
}

/** One asset for each content: the same picture again only takes the new words. */
export async function saveAsset(
  { tx, actor }: WorkspaceContext,
  { fileName, alt, visibility, drawn, stored }: NewAsset,
): Promise<string> {
  const largest = stored.at(-1)
  if (!largest) throw new Error('A picture was drawn in no size')
  const { storageKey, contentType, bytes, width, height } = largest
  const { sha256, placeholder, dominantColour: dominantColor } = drawn
  const file = { storageKey, contentType, bytes, width, height, sha256, placeholder, dominantColor }
  const [asset] = await tx
    .insert(assets)
    .values({ ...file, fileName, alt, visibility, bucket: visibility, createdBy: actor.accountId })
    .onConflictDoUpdate({ target: [assets.workspaceId, assets.storageKey], set: { fileName, alt } })
    .returning({ id: assets.id })
  if (!asset) throw new Error('Postgres returned no asset')
  const rows = stored.map(({ format, width, height, bytes, storageKey }) => ({
    assetId: asset.id,
    ...{ format, width, height, bytes, storageKey },
    sourceSha256: sha256,
  }))
  await tx.insert(assetVariants).values(rows).onConflictDoNothing()
  await emit(tx, 'media.uploaded', { assetId: asset.id })
  return asset.id
}

/** Keeps a picture that only members see. */
export async function uploadPicture(
  ctx: FilesContext,
  { file, fileName, alt }: UploadPicture,
): Promise<Picture> {
  const drawn = await drawPicture(ctx, file, { widths: pictureWidths })
  const stem = pictureStem({ workspaceId: ctx.workspaceId, sha256: drawn.sha256 })
  const stored = await putVariants(ctx, stem, { variants: drawn.variants, widths: pictureWidths })
  return ctx.write(async (inside) => {
    const id = await saveAsset(inside, { fileName, alt, visibility: 'private', drawn, stored })
    return getPicture({ ...inside, region: ctx.region }, id)
  })
}

/** A page that is open somewhere may still ask for the picture; after this its files go. */
const patience = sql`now() + interval '10 minutes'`

/** Rows now, files by a job: a file without a row is untidy, a row without a file is a hole in a page. */
export async function dropAsset({ tx, workspaceId, house }: WorkspaceContext, id: string): Promise<void> {
  const files = await tx
    .select({ storageKey: assetVariants.storageKey })
    .from(assetVariants)
    .where(eq(assetVariants.assetId, id))
  await tx.delete(assets).where(eq(assets.id, id))
  const keys = files.map(({ storageKey }) => storageKey)
  const payload = JSON.stringify({ workspaceId, keys, droppedAt: house.clock.now().toISOString() })
  await tx.execute(sql`select app.enqueue('media.deleteFiles', ${payload}::json, ${patience}, 8, null)`)
  await emit(tx, 'media.erased', { assetId: id })
}

export async function erasePicture(ctx: WorkspaceContext, id: string): Promise<{ ok: true }> {
  const { visibility } = assets
  const [asset] = await ctx.tx.select({ visibility }).from(assets).where(eq(assets.id, id)).for('update')
  if (!asset) throw new AppError('NOT_FOUND', 'This picture is not here any more.')
  if (asset.visibility === 'public')
    throw new AppError('CONFLICT', 'Shoppers see this picture. Take it off the shopfront instead.')
  await dropAsset(ctx, id)
  return { ok: true }
}
