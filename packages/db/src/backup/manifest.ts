import { z } from 'zod'
import { TableDigest } from './digests.ts'

/** What a backup says about itself; it lies inside the sealed file. */
export const Manifest = z.strictObject({
  region: z.string(),
  database: z.string(),
  serverVersion: z.string(),
  startedAt: z.iso.datetime(),
  /** The moment of the counts and digests; an earlier one cannot be restored from this file. */
  takenAt: z.iso.datetime(),
  restorePoint: z.string(),
  /** Where the server keeps its finished WAL; null when it does not. */
  archive: z.string().nullable(),
  /** The server's other databases, which a physical backup holds too. */
  alsoHolds: z.array(z.string()),
  tables: z.array(TableDigest),
})
export type Manifest = z.infer<typeof Manifest>

export const dataPrefix = 'data/'
export const manifestEntry = 'manifest.json'
