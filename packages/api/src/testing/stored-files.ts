import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import type { House } from '../core/house.ts'

/** The keys of the files that a region's store holds for a workspace. */
export async function keysOf(house: House, workspaceId: string, region = 'eu'): Promise<string[]> {
  const store = await house.files.of(region)
  const keys: string[] = []
  for (const visibility of ['private', 'public']) {
    for await (const { key } of store.list(`${visibility}/${workspaceId}/`)) keys.push(key)
  }
  return keys
}

/** Makes files of the disk store look as if they had been put away at another time. */
export async function putAwayAt(house: House, keys: string[], at: Date, region = 'eu'): Promise<void> {
  for (const key of keys) await utimes(join(house.config.FILES_FOLDER, region, `${key}~`), at, at)
}
