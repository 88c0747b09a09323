import { useEffect, useRef, useState } from 'react'
import type { PaletteGroup, PaletteQuery } from './palette-query.tsx'

export type PaletteSearch = (query: PaletteQuery, signal: AbortSignal) => Promise<readonly PaletteGroup[]>

export interface Found {
  groups: readonly PaletteGroup[]
  state: 'idle' | 'searching' | 'failed'
}

const NOTHING: Found = { groups: [], state: 'idle' }
const PAUSE_MS = 120

/** Asks after a short pause in typing; an answer to an older question is thrown away. */
export function useFound(search: PaletteSearch | undefined, { mode, term }: PaletteQuery): Found {
  const [found, setFound] = useState<Found>(NOTHING)
  const latest = useRef(search)
  useEffect(() => {
    latest.current = search
  })
  const isAsked = search !== undefined && mode !== 'act' && term.length > 0
  useEffect(() => {
    if (!isAsked) {
      setFound(NOTHING)
      return
    }
    const abort = new AbortController()
    setFound((before) => ({ ...before, state: 'searching' }))
    const timer = setTimeout(async () => {
      try {
        const groups = await latest.current?.({ mode, term }, abort.signal)
        if (!abort.signal.aborted) setFound({ groups: groups ?? [], state: 'idle' })
      } catch {
        if (!abort.signal.aborted) setFound({ groups: [], state: 'failed' })
      }
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [isAsked, mode, term])
  return found
}
