import type { PaletteItem } from '@thimblely/ui/patterns/command-palette/palette-query'
import { useMemo } from 'react'
import { useStored } from './stored.ts'
import { useWorkspace } from './workspace.tsx'

type Recent = { id: string; label: string; to: string }

const MOST = 6

function parse(text: string): Recent[] {
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) ? list.filter(isRecent) : []
  } catch {
    return []
  }
}

function isRecent(value: unknown): value is Recent {
  if (typeof value !== 'object' || value === null) return false
  return ['id', 'label', 'to'].every((key) => typeof Reflect.get(value, key) === 'string')
}

/** What this person opened last in this workspace, newest first; kept on this device. */
export function useRecents() {
  const { workspace, me } = useWorkspace()
  const [text, store] = useStored(`recents:${workspace.slug}:${me.accountId}`, '[]')
  const recent = useMemo(() => parse(text), [text])
  const remember = ({ id, label, to }: PaletteItem) => {
    if (typeof to !== 'string') return
    store(JSON.stringify([{ id, label, to }, ...recent.filter((each) => each.id !== id)].slice(0, MOST)))
  }
  return { recent, remember }
}
