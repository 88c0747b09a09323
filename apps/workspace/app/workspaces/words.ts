import type { Workspace } from '@thimblely/api/workspaces/input'

export const roleWords: Record<Workspace['role'], string> = {
  owner: 'Owner',
  admin: 'Admin',
  member: 'Member',
  viewer: 'Viewer',
}

/** Where the data of a workspace lies, in a word. */
export function regionWords(region: string): string {
  return region.toUpperCase()
}
