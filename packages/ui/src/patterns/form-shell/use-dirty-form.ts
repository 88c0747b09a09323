import { type RefObject, useCallback, useEffect, useState } from 'react'

function snapshot(form: HTMLFormElement): string {
  const entries = [...new FormData(form).entries()]
  return JSON.stringify(entries.map(([name, value]) => [name, value instanceof File ? value.name : value]))
}

/** True while the form differs from what was loaded or last saved. `savedKey` changes when that does. */
export function useDirtyForm(form: RefObject<HTMLFormElement | null>, savedKey: string) {
  const [clean, setClean] = useState<string>()
  const [isDirty, setDirty] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new key means that what is shown now is saved.
  useEffect(() => {
    if (!form.current) return
    setClean(snapshot(form.current))
    setDirty(false)
  }, [form, savedKey])
  const look = useCallback(() => {
    if (form.current && clean !== undefined) setDirty(snapshot(form.current) !== clean)
  }, [form, clean])
  const markSaved = useCallback(() => {
    if (!form.current) return
    setClean(snapshot(form.current))
    setDirty(false)
  }, [form])
  return { isDirty, look, markSaved }
}
