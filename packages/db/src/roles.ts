import { deriveKey, keyedHash } from './keys.ts'

/** Login roles of the application, none of which may bypass row security. */
export const loginRoles = [
  'app_rw',
  'app_auth',
  'app_worker',
  'app_admin',
  'app_peer',
  'app_queue',
  'app_directory',
] as const

export type LoginRole = (typeof loginRoles)[number]

/** Owns the SECURITY DEFINER functions; nobody logs in as it. */
export const definerRole = 'app_definer'

export function rolePassword(master: Buffer, role: LoginRole): string {
  return keyedHash(deriveKey(master, 'database-roles'), role)
}

/** The owner's address with the application role in its place. */
export function roleUrl(ownerUrl: string, role: LoginRole, master: Buffer): string {
  const url = new URL(ownerUrl)
  url.username = role
  url.password = rolePassword(master, role)
  return url.toString()
}
