import { mayInConsole } from '@thimblely/api/core/permissions'
import { Monogram } from '@thimblely/ui/monogram'
import { AdminShell } from '@thimblely/ui/patterns/shell/admin-shell'
import { UserMenu } from '@thimblely/ui/patterns/shell/user-menu'
import { ShortcutsProvider, useShortcutMap } from '@thimblely/ui/patterns/shortcuts'
import { Outlet } from 'react-router'
import { requireStaff, staffContext } from '#app/server/staff.server.ts'
import type { Route } from './+types/layout.ts'
import { Clock } from './clock.tsx'
import { LiveRefresh } from './live-refresh.tsx'
import { railGroups } from './rail-groups.ts'
import { roleNames } from './role-names.ts'

export const middleware: Route.MiddlewareFunction[] = [requireStaff]

export function loader({ context }: Route.LoaderArgs) {
  const { displayName, role, signedInUntil } = context.get(staffContext)
  const canReadAudit = mayInConsole(role, 'audit.read')
  return { displayName, role, signedInUntil, canReadAudit, now: new Date() }
}

export default function Shell({ loaderData }: Route.ComponentProps) {
  const { displayName, role, signedInUntil, canReadAudit, now } = loaderData
  return (
    <ShortcutsProvider>
      <AdminShell
        homeTo="/"
        groups={railGroups(canReadAudit)}
        facts={<Clock now={now} signedInUntil={signedInUntil} />}
        userMenu={<StaffMenu name={displayName} roleName={roleNames[role]} />}
      >
        <Outlet />
        <LiveRefresh at={now} />
      </AdminShell>
    </ShortcutsProvider>
  )
}

function StaffMenu({ name, roleName }: { name: string; roleName: string }) {
  return (
    <UserMenu
      name={name}
      roleName={roleName}
      avatar={<Monogram name={name} />}
      links={[]}
      onShowKeys={useShortcutMap()}
      signOutAction="/signout"
      isCompact
    />
  )
}
