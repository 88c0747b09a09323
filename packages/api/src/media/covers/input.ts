import { z } from 'zod'
import { AltText, PictureUpload } from '../input.ts'

const CoverAlt = AltText.min(1, 'Say in a few words what the picture shows.')

export const UploadCover = z.strictObject({ ...PictureUpload.shape, alt: CoverAlt })
export type UploadCover = z.infer<typeof UploadCover>

export const DescribeCover = z.strictObject({ alt: CoverAlt })
export type DescribeCover = z.infer<typeof DescribeCover>

export const RemoveCover = z.strictObject({}).optional()

export const Cover = z.strictObject({ coverUrl: z.string(), coverAlt: z.string() })
export type Cover = z.infer<typeof Cover>
