import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { cx } from './cx.ts'

export type NavTab = { to: string; label: ReactNode; current?: boolean }

type NavTabsProps = { label: string; tabs: readonly NavTab[]; after?: ReactNode; className?: string }

/** A row of links that looks like tabs: saved views, parts of a page. */
export function NavTabs({ label, tabs, after, className }: NavTabsProps) {
  return (
    <nav aria-label={label} className={cx('tab-row', className)}>
      {tabs.map((tab) => (
        <Link key={tab.to} to={tab.to} aria-current={tab.current ? 'page' : undefined} className="tab">
          {tab.label}
        </Link>
      ))}
      {after}
    </nav>
  )
}
