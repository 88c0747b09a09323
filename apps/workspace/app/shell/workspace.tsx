import { mayInWorkspace, type WorkspacePermission } from '@thimblely/api/core/permissions'
import type { Workspace } from '@thimblely/api/workspaces/input'
import { createContext, type ReactNode, use, useMemo } from 'react'
import { useNow } from './now.ts'

export type Viewer = { accountId: string; displayName: string; avatarUrl: string | null; timeZone: string }

type Source = { workspace: Workspace; me: Viewer; now: Date }

type Room = {
  workspace: Workspace
  me: Viewer
  /** The server's clock, carried on while the page is open. */
  now: Date
  /** How dates are written here: the workspace's own zone. */
  dates: { timeZone: string; locale: string }
  may: (permission: WorkspacePermission) => boolean
  /** An address inside this workspace. */
  path: (rest?: string) => string
}

const RoomContext = createContext<Room | null>(null)

export function WorkspaceProvider({ workspace, me, now, children }: Source & { children: ReactNode }) {
  const current = useNow(now)
  const room = useMemo<Room>(
    () => ({
      workspace,
      me,
      now: current,
      dates: { timeZone: workspace.timeZone, locale: 'en-GB' },
      may: (permission) => mayInWorkspace(workspace.role, permission),
      path: (rest = '') => `/w/${workspace.slug}${rest && !rest.startsWith('?') ? '/' : ''}${rest}`,
    }),
    [workspace, me, current],
  )
  return <RoomContext value={room}>{children}</RoomContext>
}

export function useWorkspace(): Room {
  const room = use(RoomContext)
  if (!room) throw new Error('useWorkspace needs a WorkspaceProvider above it')
  return room
}
