import { type MouseEvent, useId } from 'react'
import type { PaletteGroup, PaletteItem } from './palette-query.tsx'
import { PaletteRow } from './palette-row.tsx'

interface PaletteListProps {
  listId: string
  groups: readonly PaletteGroup[]
  term: string
  activeKey: string | undefined
  onPoint: (key: string) => void
  onChoose: (item: PaletteItem, event: MouseEvent) => void
}

/** Unique in the list even when the same thing is both found and recent. */
export const rowKey = (group: PaletteGroup, item: PaletteItem) => `${group.id}/${item.id}`

export const rowDomId = (listId: string, key: string) => `${listId}-${key}`

export function PaletteList({ listId, groups, term, activeKey, onPoint, onChoose }: PaletteListProps) {
  const headId = useId()
  return (
    <div id={listId} role="listbox" aria-label="Results" className="overflow-y-auto px-2 pt-1 pb-2">
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox, not of form controls.
        <div key={group.id} role="group" aria-labelledby={`${headId}-${group.id}`}>
          <p id={`${headId}-${group.id}`} className="px-2.5 pt-[9px] pb-1 text-step--1 text-graphite">
            {group.title}
          </p>
          {group.items.map((item) => {
            const key = rowKey(group, item)
            return (
              <PaletteRow
                key={key}
                id={rowDomId(listId, key)}
                item={item}
                term={term}
                isActive={key === activeKey}
                onPoint={() => onPoint(key)}
                onChoose={(event) => onChoose(item, event)}
              />
            )
          })}
        </div>
      ))}
    </div>
  )
}
