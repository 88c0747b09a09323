import { pipeline } from 'node:stream/promises'
import type { Response } from 'express'
import { currentRequest } from './http/request-scope.ts'
import type { StoredFile } from './providers/files.ts'

/** Answers with a file that people uploaded, under a policy in which nothing of it can run. */
export async function sendFile(
  res: Response,
  file: StoredFile,
  headers: Record<string, string>,
): Promise<void> {
  currentRequest().isFile = true
  res.set({ 'content-type': file.contentType, 'content-length': String(file.size), ...headers })
  await pipeline(file.body, res).catch(() => {
    // A pipeline into a response that had ended already leaves its source open.
    file.body.destroy()
    res.destroy()
  })
}
