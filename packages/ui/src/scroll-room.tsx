import { type ReactNode, useEffect, useRef, useState } from 'react'

/** Scrolls sideways when it must, and only then can be reached by Tab. */
export function ScrollRoom({ labelledBy, children }: { labelledBy: string; children: ReactNode }) {
  const room = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const element = room.current
    if (!element) return
    const watch = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth + 1))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  const reach = scrolls ? { role: 'region', tabIndex: 0, 'aria-labelledby': labelledBy } : {}
  return (
    <div ref={room} className="table-room" {...reach}>
      {children}
    </div>
  )
}
