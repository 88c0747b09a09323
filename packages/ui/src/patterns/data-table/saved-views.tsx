import { useEffect, useRef } from 'react'
import { IconButton } from '../../button.tsx'
import { Count } from '../../count.tsx'
import { NavTabs } from '../../nav-tabs.tsx'

export interface SavedView {
  id: string
  label: string
  count?: number
  to: string
}

interface SavedViewsProps {
  views: readonly SavedView[]
  currentId: string
  locale?: string
  onSave?: () => void
}

/** Links, since each view is an address. */
export function SavedViews({ views, currentId, locale, onSave }: SavedViewsProps) {
  const room = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new current view has to come into sight.
  useEffect(() => {
    const row = room.current?.querySelector('nav')
    const current = row?.querySelector<HTMLElement>('[aria-current]')
    if (row && current) row.scrollLeft = current.offsetLeft - row.offsetLeft - 16
  }, [currentId])
  const tabs = views.map((view) => ({
    to: view.to,
    current: view.id === currentId,
    label: (
      <>
        {view.label}
        {view.count !== undefined && <Count value={view.count} locale={locale} />}
      </>
    ),
  }))
  const save = onSave && (
    <IconButton
      size="sm"
      icon="plus"
      label="Save a new view"
      className="-ms-4 self-center max-md:hidden"
      onClick={onSave}
    />
  )
  return (
    <div ref={room}>
      <NavTabs label="Saved views" tabs={tabs} after={save} className="mt-3 !gap-5 max-md:mt-2 max-md:px-4" />
    </div>
  )
}
