import { type KeyboardEvent, type MouseEvent, useId, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import type { CommandPaletteProps } from './command-palette.tsx'
import { rowDomId, rowKey } from './palette-list.tsx'
import { type PaletteItem, parseQuery, visibleGroups } from './palette-query.tsx'
import { useFound } from './use-found.ts'

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** What is typed, what it finds, which row is active, and what keys do about it. */
export function usePalette({ recent, actions, search, scopes, onOpenChange, onChosen }: CommandPaletteProps) {
  const listId = useId()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [pointed, setPointed] = useState<string>()
  const query = useMemo(() => parseQuery(text), [text])
  const found = useFound(search, query)
  const groups = visibleGroups(query, { recent, actions, found: found.groups })
  const rows = groups.flatMap((group) => group.items.map((item) => ({ key: rowKey(group, item), item })))
  const pointedAt = rows.findIndex((row) => row.key === pointed)
  const at = Math.max(0, pointedAt)
  const active = rows[at]

  const finish = (item: PaletteItem) => {
    onChosen?.(item)
    onOpenChange(false)
    item.run?.()
  }
  const chooseByKey = (key: string, item: PaletteItem, isNewTab: boolean) => {
    const link = document.getElementById(rowDomId(listId, key))
    if (isNewTab && link instanceof HTMLAnchorElement) {
      window.open(link.href, '_blank', 'noopener')
      return
    }
    if (item.to !== undefined) navigate(item.to)
    finish(item)
  }
  const nextScope = () => {
    const index = scopes?.list.findIndex((scope) => scope.id === scopes.currentId) ?? 0
    const next = scopes?.list[(index + 1) % scopes.list.length]
    if (next) scopes?.onChange(next.id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = STEPS[event.key]
    if (step) setPointed(rows[(at + step + rows.length) % rows.length]?.key)
    else if (event.key === 'Enter' && active)
      chooseByKey(active.key, active.item, event.ctrlKey || event.metaKey)
    else if (event.key === 'Tab' && !event.shiftKey && scopes) nextScope()
    else return
    event.preventDefault()
  }
  return {
    listId,
    text,
    query,
    found,
    groups,
    rows,
    active,
    onKeyDown,
    point: setPointed,
    type: (typed: string) => {
      setText(typed)
      setPointed(undefined)
    },
    /** The row's own link is followed by the browser or the router. */
    chooseByMouse: (item: PaletteItem, event: MouseEvent) => {
      if (!(event.ctrlKey || event.metaKey || event.shiftKey)) finish(item)
    },
  }
}
