import type { ReactNode } from 'react'
import { NavLink } from 'react-router'
import { Count } from '../../count.tsx'
import { Icon, type IconName } from '../../icon.tsx'

export interface RailItem {
  label: string
  to: string
  count?: number
  /** Only this exact address is it, not what lies under it. */
  isExact?: boolean
}

export interface RailGroup {
  label: string
  icon: IconName
  /** A room without parts is a link of its own. */
  to?: string
  items?: readonly RailItem[]
  /** Something waits: "4 unanswered". */
  waiting?: { count: number; label: string }
}

interface RailProps {
  label: string
  groups: readonly RailGroup[]
  /** The workspace switcher. */
  head: ReactNode
  /** The signed-in person's menu. */
  foot?: ReactNode
}

export function Rail({ label, groups, head, foot }: RailProps) {
  return (
    <nav aria-label={label} className="rail max-md:hidden">
      {head}
      <RailGroups groups={groups} />
      {foot}
    </nav>
  )
}

/** The same list stands in the rail and, on phones, in the sheet behind More. */
export function RailGroups({ groups, onGo }: { groups: readonly RailGroup[]; onGo?: () => void }) {
  return (
    <ul className="rail-groups">
      {groups.map((group) => (
        <li key={group.label}>
          {group.items ? <FoldingGroup group={group} onGo={onGo} /> : <GroupLink group={group} onGo={onGo} />}
        </li>
      ))}
    </ul>
  )
}

function FoldingGroup({ group, onGo }: { group: RailGroup; onGo?: () => void }) {
  return (
    <details open>
      <summary className="rail-link">
        <Icon name={group.icon} className="size-[18px]" />
        {group.label}
        <Icon name="down" className="rail-caret" />
      </summary>
      <ul className="mb-2">
        {group.items?.map((item) => (
          <li key={item.to}>
            <NavLink to={item.to} end={item.isExact} onClick={onGo} className="rail-sub">
              {item.label} {item.count !== undefined && <Count value={item.count} className="ms-auto" />}
            </NavLink>
          </li>
        ))}
      </ul>
    </details>
  )
}

function GroupLink({ group, onGo }: { group: RailGroup; onGo?: () => void }) {
  return (
    <NavLink to={group.to ?? '.'} onClick={onGo} className="rail-link">
      <Icon name={group.icon} className="size-[18px]" />
      {group.label}{' '}
      {group.waiting && (
        <span className="num ms-auto text-step--1 font-semibold text-thread">
          {group.waiting.count} <span className="sr-only">{group.waiting.label}</span>
        </span>
      )}
    </NavLink>
  )
}
