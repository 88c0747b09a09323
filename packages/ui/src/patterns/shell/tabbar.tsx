import { type ReactNode, useState } from 'react'
import { NavLink } from 'react-router'
import { Icon, type IconName } from '../../icon.tsx'
import { Sheet } from '../../sheet.tsx'
import { type RailGroup, RailGroups } from './rail.tsx'

export interface Tab {
  label: string
  to: string
  icon: IconName
  isExact?: boolean
  /** Something waits there: "4 unanswered". */
  waiting?: string
}

interface TabbarProps {
  /** At most four; More is the fifth. */
  tabs: readonly Tab[]
  groups: readonly RailGroup[]
  /** Above the groups in the sheet: the switcher. */
  head?: ReactNode
  foot?: ReactNode
}

/** Phones: the four rooms used most, and everything else behind More. */
export function Tabbar({ tabs, groups, head, foot }: TabbarProps) {
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <nav aria-label="Main" className="tabbar md:hidden">
      {tabs.map((tab) => (
        <NavLink key={tab.to} to={tab.to} end={tab.isExact} className="tabbar-tab">
          <Icon name={tab.icon} className="size-[22px]" />
          <span>{tab.label}</span>
          {tab.waiting && (
            <>
              <span aria-hidden className="pip" />
              <span className="sr-only">, {tab.waiting}</span>
            </>
          )}
        </NavLink>
      ))}
      <Sheet
        side="bottom"
        title="All rooms"
        open={isOpen}
        onOpenChange={setOpen}
        trigger={
          <button type="button" className="tabbar-tab">
            <Icon name="more" className="size-[22px]" />
            <span>More</span>
          </button>
        }
      >
        {head}
        <RailGroups groups={groups} onGo={close} />
        {foot}
      </Sheet>
    </nav>
  )
}
