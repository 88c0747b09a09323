import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** A form that says what the address says, also when a link changed the address. Its fields keep the focus. */
export function useFormOfAddress() {
  const form = useRef<HTMLFormElement>(null)
  const { pathname, search } = useLocation()
  const address = pathname + search
  const shown = useRef(address)
  useEffect(() => {
    if (shown.current === address) return
    shown.current = address
    form.current?.reset()
  }, [address])
  return form
}
