import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** After a step to another page the keyboard and the screen reader begin at its content, as on a fresh load. */
export function useFocusOnArrival(): void {
  const { pathname } = useLocation()
  const left = useRef(pathname)
  useEffect(() => {
    if (left.current === pathname) return
    left.current = pathname
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [pathname])
}
