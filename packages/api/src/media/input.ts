import { assetVisibilities } from '@thimblely/db/states'
import { z } from 'zod'
import { PageInput } from '../core/pagination.ts'
import { maxPictureBytes, pictureFormats, plainFileName, tooLargePicture } from './rules.ts'

/** Only a form's action can hand these in: JSON carries no bytes, so no caller from outside makes them up. */
export const PictureUpload = z.strictObject({
  file: z
    .custom<Uint8Array>((sent) => sent instanceof Uint8Array, 'Choose a picture.')
    .refine((bytes) => bytes.byteLength > 0, 'Choose a picture.')
    .refine((bytes) => bytes.byteLength <= maxPictureBytes, tooLargePicture),
  fileName: z.string().transform(plainFileName),
})
export type PictureUpload = z.infer<typeof PictureUpload>

export const AltText = z.string().trim().max(300, 'Please say it in 300 letters.')

export const UploadPicture = z.strictObject({ ...PictureUpload.shape, alt: AltText.default('') })
export type UploadPicture = z.infer<typeof UploadPicture>

const Variant = z.strictObject({
  format: z.enum(pictureFormats),
  width: z.number().int(),
  height: z.number().int(),
  url: z.string(),
})

export const Picture = z.strictObject({
  id: z.uuid(),
  fileName: z.string(),
  alt: z.string(),
  width: z.number().int(),
  height: z.number().int(),
  placeholder: z.string().nullable(),
  dominantColor: z.string().nullable(),
  visibility: z.enum(assetVisibilities),
  createdAt: z.date(),
  variants: z.array(Variant),
})
export type Picture = z.infer<typeof Picture>

export const ListPictures = z.strictObject({ ...PageInput.shape })
export type ListPictures = z.infer<typeof ListPictures>

export const PicturePage = z.strictObject({
  rows: z.array(Picture),
  earlier: z.string().nullable(),
  later: z.string().nullable(),
})
export type PicturePage = z.infer<typeof PicturePage>

export const PictureId = z.strictObject({ id: z.uuid() })
export type PictureId = z.infer<typeof PictureId>

export const PictureFile = z.strictObject({
  id: z.uuid(),
  width: z.number().int().min(1).max(20_000),
  format: z.enum(pictureFormats),
})
export type PictureFile = z.infer<typeof PictureFile>

/** Where a file lies; the key opens nothing without the store. */
export const FilePlace = z.strictObject({ region: z.string(), storageKey: z.string() })
export type FilePlace = z.infer<typeof FilePlace>

export const Done = z.strictObject({ ok: z.literal(true) })
