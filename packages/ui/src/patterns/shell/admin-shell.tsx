import { type ReactNode, useState } from 'react'
import { Form, Link, NavLink } from 'react-router'
import { Count } from '../../count.tsx'
import { Icon, type IconName } from '../../icon.tsx'
import { Kbd } from '../../kbd.tsx'
import { Sheet } from '../../sheet.tsx'
import { SkipLink } from '../../skip-link.tsx'
import { useShortcut } from '../shortcuts.tsx'

export interface AdminRailItem {
  label: string
  to: string
  icon: IconName
  count?: number
  isExact?: boolean
}

export interface AdminRailGroup {
  /** The first group has none. */
  title?: string
  items: readonly AdminRailItem[]
  /** Stands at the foot of the rail. */
  isLast?: boolean
}

interface AdminShellProps {
  homeTo: string
  groups: readonly AdminRailGroup[]
  /** Left out where there is nothing to find yet. */
  find?: { action: string; label: string; placeholder: string }
  /** Clock, end of the session. */
  facts?: ReactNode
  userMenu?: ReactNode
  children: ReactNode
}

const FIND_ID = 'admin-find'

/** The top bar stays dark in both themes: nobody mistakes this for a workspace. */
export function AdminShell({ homeTo, groups, find, facts, userMenu, children }: AdminShellProps) {
  return (
    <>
      <SkipLink />
      <header className="dark-room admin-topbar">
        <MenuSheet groups={groups} />
        <Link to={homeTo} className="flex items-baseline gap-[9px] whitespace-nowrap md:w-[188px]">
          <b className="font-display text-[1.4rem] leading-none font-normal tracking-[-0.005em]">Thimblely</b>
          <span className="text-step--1 text-graphite">Admin</span>
        </Link>
        {find && <Find {...find} />}
        <div className="ms-auto flex items-center gap-[18px] text-step--1 whitespace-nowrap text-graphite">
          <div className="num contents max-lg:hidden">{facts}</div>
          {userMenu}
        </div>
      </header>
      <div className="admin-shell">
        <nav aria-label="Main" className="admin-rail max-md:hidden">
          <AdminRailGroups groups={groups} />
        </nav>
        <main id="main" tabIndex={-1} className="admin-page">
          {children}
        </main>
      </div>
    </>
  )
}

function Find({ action, label, placeholder }: { action: string; label: string; placeholder: string }) {
  useShortcut('/', label, () => document.getElementById(FIND_ID)?.focus(), 'Everywhere')
  return (
    <Form role="search" action={action} className="admin-find">
      <Icon name="search" />
      <input id={FIND_ID} name="q" type="search" aria-label={label} placeholder={placeholder} />
      <span aria-hidden className="max-md:hidden">
        <Kbd>/</Kbd>
      </span>
    </Form>
  )
}

function MenuSheet({ groups }: { groups: readonly AdminRailGroup[] }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Sheet
      side="bottom"
      title="Menu"
      open={isOpen}
      onOpenChange={setOpen}
      trigger={
        <button type="button" aria-label="Menu" className="topbar-icon md:hidden">
          <Icon name="menu" className="size-5" />
        </button>
      }
    >
      <nav aria-label="Main" className="grid gap-5">
        <AdminRailGroups groups={groups} onGo={() => setOpen(false)} />
      </nav>
    </Sheet>
  )
}

function AdminRailGroups({ groups, onGo }: { groups: readonly AdminRailGroup[]; onGo?: () => void }) {
  return groups.map((group, index) => (
    <div key={group.title ?? index} className={group.isLast ? 'mt-auto' : undefined}>
      {group.title && <h2 className="px-2.5 pb-1 text-micro font-medium text-graphite">{group.title}</h2>}
      <ul>
        {group.items.map((item) => (
          <li key={item.to}>
            <NavLink to={item.to} end={item.isExact} onClick={onGo} className="admin-link">
              <Icon name={item.icon} />
              <span>{item.label}</span>{' '}
              {item.count !== undefined && <Count value={item.count} className="ms-auto" />}
            </NavLink>
          </li>
        ))}
      </ul>
    </div>
  ))
}
