import { mayInWorkspace, type WorkspacePermission } from '@thimblely/api/core/permissions'
import type { Api } from '@thimblely/api/server'
import { data } from 'react-router'

/** A page that only leads to a refused act is refused itself. The api checks every act again. */
export async function requirePermission(api: Api, permission: WorkspacePermission): Promise<void> {
  const { role } = await api.workspaces.get()
  if (mayInWorkspace(role, permission)) return
  const message =
    'Your role may look here but not change anything. An owner or admin can give you another role.'
  throw data({ code: 'FORBIDDEN', message }, { status: 403 })
}
