import type { MyWorkspace } from '@thimblely/api/workspaces/input'
import { Avatar } from '@thimblely/ui/avatar'
import type { SwitcherPlace } from '@thimblely/ui/patterns/shell/switcher'
import { UserMenu } from '@thimblely/ui/patterns/shell/user-menu'
import { WorkspaceShell } from '@thimblely/ui/patterns/shell/workspace-shell'
import { useShortcutMap } from '@thimblely/ui/patterns/shortcuts'
import type { ReactNode } from 'react'
import { useMatches } from 'react-router'
import { regionWords, roleWords } from '#app/workspaces/words.ts'
import { Bell } from './bell.tsx'
import { ClothMark } from './cloth.tsx'
import { usePaletteContents } from './palette.tsx'
import { goTo, roomGroups, roomTabs } from './rooms.ts'
import { useWorkspace } from './workspace.tsx'

/** A page that brings its own room, such as a list, exports `handle = flush`. */
export const flush = { isFlush: true }

/** Rail, top bar, palette and tabs around every page of a workspace. */
export function Frame({ mine, children }: { mine: readonly MyWorkspace[]; children: ReactNode }) {
  const { workspace, path, may } = useWorkspace()
  const isFlush = useMatches().some((match) => match.handle === flush)
  const places = mine.map(placeOf)
  const current = places.find((place) => place.id === workspace.slug) ?? placeOf(workspace)
  return (
    <WorkspaceShell
      places={{
        current: {
          ...current,
          detail: [workspace.city, regionWords(workspace.region)].filter(Boolean).join(', '),
        },
        others: places.filter((place) => place !== current),
      }}
      groups={roomGroups(path)}
      tabs={roomTabs(path)}
      create={may('clients.write') ? [{ label: 'New client', to: path('clients/new'), icon: 'person' }] : []}
      palette={usePaletteContents()}
      goTo={goTo(path)}
      notifications={<Bell />}
      userMenu={<Me />}
      isFlush={isFlush}
    >
      {children}
    </WorkspaceShell>
  )
}

function placeOf({ slug, name, cloth, region }: Omit<MyWorkspace, 'role'>): SwitcherPlace {
  return { id: slug, name, detail: regionWords(region), cloth: <ClothMark name={cloth} />, to: `/w/${slug}` }
}

function Me() {
  const { me, workspace } = useWorkspace()
  const showMap = useShortcutMap()
  return (
    <UserMenu
      name={me.displayName}
      roleName={roleWords[workspace.role]}
      avatar={<Avatar name={me.displayName} src={me.avatarUrl ?? undefined} decorative />}
      links={[{ label: 'All your workspaces', to: '/?choose', icon: 'grid' }]}
      onShowKeys={showMap}
      signOutAction="/signout"
    />
  )
}
