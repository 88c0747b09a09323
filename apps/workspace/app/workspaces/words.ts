import type { Workspace } from '@thimblely/api/workspaces/input'

export const roleWords: Record<Workspace['role'], string> = {
  owner: 'Owner',
  admin: 'Admin',
  member: 'Member',
  viewer: 'Viewer',
}

const regions: Record<string, string> = { eu: 'data in the EU', us: 'data in the US' }

/** Where the data of a workspace lies, in words. */
export function regionWords(region: string): string {
  return regions[region] ?? `data in ${region.toUpperCase()}`
}
