import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { ToastCard } from './toast-card.tsx'

export type Toast = {
  message: ReactNode
  /** Puts things back as they were. */
  undo?: () => void
  /** Some other one thing to do next. */
  action?: { label: string; onSelect: () => void }
  /** Trouble: read at once, and stays until it is closed. */
  urgent?: boolean
}

export type ShownToast = Toast & { id: number }

/** Shows a toast; what it returns takes it away again. */
type ShowToast = (toast: Toast) => () => void

const ToastContext = createContext<ShowToast | null>(null)

export function useToast(): ShowToast {
  const show = use(ToastContext)
  if (!show) throw new Error('useToast needs a ToastProvider above it')
  return show
}

/** One per app, near the root. F8 goes to the latest toast, Escape closes it and goes back. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly ShownToast[]>([])
  const [paused, setPaused] = useState(false)
  const counter = useRef(0)
  const region = useRef<HTMLElement>(null)

  const dismiss = useCallback((id: number) => {
    setToasts((shown) => shown.filter((toast) => toast.id !== id))
    setPaused(false)
  }, [])
  const show = useCallback<ShowToast>(
    (toast) => {
      counter.current += 1
      const id = counter.current
      setToasts((shown) => [...shown.slice(1 - mostAtOnce), { ...toast, id }])
      return () => dismiss(id)
    },
    [dismiss],
  )
  const leave = useReturningFocus(region)
  const urgent = useMemo(() => toasts.filter((toast) => toast.urgent), [toasts])
  const calm = useMemo(() => toasts.filter((toast) => !toast.urgent), [toasts])
  const cards = (list: readonly ShownToast[]) =>
    list.map((toast) => (
      <ToastCard
        key={toast.id}
        toast={toast}
        paused={paused}
        onClose={() => {
          leave()
          dismiss(toast.id)
        }}
      />
    ))

  return (
    <ToastContext value={show}>
      {children}
      <section
        ref={region}
        aria-label="Notifications, F8"
        className="toasts"
        data-paused={paused || undefined}
        onMouseEnter={() => setPaused(true)}
        onMouseLeave={() => setPaused(false)}
        onFocus={() => setPaused(true)}
        onBlur={() => setPaused(false)}
      >
        <div role="status" className="contents">
          {cards(calm)}
        </div>
        <div role="alert" className="contents">
          {cards(urgent)}
        </div>
      </section>
    </ToastContext>
  )
}

const mostAtOnce = 4

/** F8 moves the focus into the region; the function it returns brings it back to where it was. */
function useReturningFocus(region: React.RefObject<HTMLElement | null>): () => void {
  const from = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const enter = (event: KeyboardEvent) => {
      const buttons = region.current?.querySelectorAll<HTMLElement>('article:last-child button')
      const first = buttons?.[0]
      if (event.key !== 'F8' || !first) return
      event.preventDefault()
      if (document.activeElement instanceof HTMLElement) from.current = document.activeElement
      first.focus()
    }
    document.addEventListener('keydown', enter)
    return () => document.removeEventListener('keydown', enter)
  }, [region])
  return useCallback(() => {
    if (region.current?.contains(document.activeElement)) from.current?.focus()
    from.current = null
  }, [region])
}
