import type { ReactNode } from 'react'
import type { To } from 'react-router'

export interface PaletteItem {
  id: string
  label: string
  /** Quiet words after the label. */
  detail?: string
  icon?: ReactNode
  /** A figure or state at the end of the line. */
  end?: ReactNode
  /** The key that does the same without the palette. */
  keys?: string
  /** Where it leads. Without it, `run` is what happens. */
  to?: To
  run?: () => void
  /** More words to find it by. */
  also?: string
}

export interface PaletteGroup {
  id: string
  title: string
  items: readonly PaletteItem[]
}

export type PaletteMode = 'everything' | 'act' | 'number'

export interface PaletteQuery {
  mode: PaletteMode
  term: string
}

/** `>` looks among actions only, `#` for a number. */
export function parseQuery(text: string): PaletteQuery {
  const start = text.trimStart()
  if (start.startsWith('>')) return { mode: 'act', term: start.slice(1).trim() }
  if (start.startsWith('#')) return { mode: 'number', term: start.slice(1).trim() }
  return { mode: 'everything', term: start.trim() }
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Every word of the term starts some word of the item; accents do not matter. */
export function matches(item: PaletteItem, term: string): boolean {
  const words = fold(`${item.label} ${item.detail ?? ''} ${item.also ?? ''}`).split(/[\s,.·-]+/)
  return fold(term)
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)))
}

export interface PaletteSources {
  recent: readonly PaletteItem[]
  actions: readonly PaletteItem[]
  found: readonly PaletteGroup[]
}

/** Nothing typed: recent first, then what can be done. Typed: what was found, then actions, then recent. */
export function visibleGroups({ mode, term }: PaletteQuery, sources: PaletteSources): PaletteGroup[] {
  const recent = {
    id: 'recent',
    title: 'Recent',
    items: sources.recent.filter((item) => matches(item, term)),
  }
  const actions = { id: 'do', title: 'Do', items: sources.actions.filter((item) => matches(item, term)) }
  const groups = {
    act: [actions],
    number: [...sources.found],
    everything: term ? [...sources.found, actions, recent] : [recent, actions],
  }
  return groups[mode].filter((group) => group.items.length > 0)
}

/** Splits a label into what was typed and the rest, for marking. */
export function highlight(label: string, term: string): { text: string; isHit: boolean }[] {
  const hits = term.split(/\s+/).filter((part) => part.length > 0)
  if (hits.length === 0) return [{ text: label, isHit: false }]
  const escaped = hits.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pieces = label.split(new RegExp(`(?<![\\p{L}\\p{N}])(${escaped.join('|')})`, 'iu'))
  return pieces.filter(Boolean).map((text) => ({
    text,
    isHit: hits.some((part) => part.toLowerCase() === text.toLowerCase()),
  }))
}
