const everyone = ['owner', 'admin', 'member', 'viewer'] as const
const staff = ['owner', 'admin', 'member'] as const
const leaders = ['owner', 'admin'] as const

/** Who may do what inside a workspace. Every workspace procedure names one of these. */
export const workspacePermissions = {
  'workspaces.read': everyone,
  'workspaces.write': leaders,
  'clients.read': everyone,
  'clients.write': staff,
  'clients.export': leaders,
  'media.read': everyone,
  'media.write': staff,
  'notifications.read': everyone,
  'notifications.write': everyone,
} as const

export type WorkspacePermission = keyof typeof workspacePermissions

const operations = ['operations', 'administrator'] as const
const allStaff = ['operations', 'residency', 'support', 'verification', 'administrator'] as const

/** Who may do what in the admin console. */
export const adminPermissions = {
  'staff.read': allStaff,
  'residency.read': allStaff,
  'outbox.read': allStaff,
  'jobs.read': allStaff,
  'jobs.write': operations,
  'audit.read': ['residency', 'administrator', 'support'],
} as const

export type AdminPermission = keyof typeof adminPermissions

export function mayInWorkspace(role: string, permission: WorkspacePermission): boolean {
  return (workspacePermissions[permission] as readonly string[]).includes(role)
}

export function mayInConsole(role: string, permission: AdminPermission): boolean {
  return (adminPermissions[permission] as readonly string[]).includes(role)
}
