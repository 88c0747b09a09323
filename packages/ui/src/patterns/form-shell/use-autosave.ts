import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { SaveState } from './save-note.tsx'

export interface Autosave {
  /** Resolves with the wall time of the save, such as "12:04". */
  save: (data: FormData) => Promise<string>
  delayMs?: number
}

/** Saves a draft once typing rests; a newer change overtakes an older one. */
export function useAutosave(
  form: RefObject<HTMLFormElement | null>,
  autosave: Autosave | undefined,
  onSaved: () => void,
) {
  const [state, setState] = useState<SaveState>({ kind: 'idle' })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const round = useRef(0)
  const latest = useRef({ autosave, onSaved })
  useEffect(() => {
    latest.current = { autosave, onSaved }
  })
  useEffect(() => () => clearTimeout(timer.current), [])

  const saveNow = useCallback(async () => {
    const { autosave: current, onSaved: done } = latest.current
    if (!current || !form.current) return
    round.current += 1
    const mine = round.current
    setState({ kind: 'saving' })
    try {
      const at = await current.save(new FormData(form.current))
      if (mine !== round.current) return
      setState({ kind: 'saved', at })
      done()
    } catch {
      if (mine === round.current) setState({ kind: 'failed', onRetry: () => saveNow() })
    }
  }, [form])

  const onChange = useCallback(() => {
    if (!latest.current.autosave) return
    clearTimeout(timer.current)
    timer.current = setTimeout(saveNow, latest.current.autosave.delayMs ?? 1500)
  }, [saveNow])
  return { state, onChange }
}
