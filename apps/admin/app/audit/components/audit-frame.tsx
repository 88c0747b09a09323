import { NavTabs } from '@thimblely/ui/nav-tabs'
import type { ReactNode } from 'react'
import { NewestFirstPager } from '#app/shell/newest-first-pager.tsx'
import { RegionLinks } from '#app/shell/region-links.tsx'
import { RoomHead } from '#app/shell/room-head.tsx'

type AuditFrameProps = {
  tab: 'changes' | 'staff'
  region: string
  regions: readonly string[]
  note: string
  count: number
  later: string | null
  isFirst: boolean
  children: ReactNode
}

/** Both halves of the audit: what happened in workspaces, and what happened here. */
export function AuditFrame(props: AuditFrameProps) {
  const { tab, region, regions, note, count, later, isFirst, children } = props
  return (
    <>
      <RoomHead
        title="Audit"
        lede="Who did what, when. Written by the database itself; nobody can alter it."
        actions={<RegionLinks regions={regions} current={region} />}
      />
      <NavTabs
        label="Whose acts"
        className="mt-5"
        tabs={[
          { to: `/audit?region=${region}`, label: 'In workspaces', current: tab === 'changes' },
          { to: `/audit/staff?region=${region}`, label: 'By staff', current: tab === 'staff' },
        ]}
      />
      <p className="my-3 max-w-[76ch] text-step--1 text-graphite">{note}</p>
      {children}
      {count > 0 && <NewestFirstPager count={count} later={later} isFirst={isFirst} />}
    </>
  )
}
