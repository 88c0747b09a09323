import { type CSSProperties, useEffect, useRef } from 'react'
import { Button, IconButton } from './button.tsx'
import type { ShownToast } from './toast.tsx'

const toastTime = 10_000

type ToastCardProps = { toast: ShownToast; paused: boolean; onClose: () => void }

export function ToastCard({ toast, paused, onClose }: ToastCardProps) {
  useCountdown(toast.urgent ? null : toastTime, paused, onClose)
  const act = (run: () => void) => () => {
    run()
    onClose()
  }
  return (
    <article className="dark-room toast" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <p className="flex-1">{toast.message}</p>
      {toast.undo && (
        <Button size="sm" icon="undo" onClick={act(toast.undo)}>
          Undo
        </Button>
      )}
      {toast.action && (
        <Button size="sm" onClick={act(toast.action.onSelect)}>
          {toast.action.label}
        </Button>
      )}
      <IconButton icon="close" label="Close" size="sm" onClick={onClose} />
      {!toast.urgent && <ToastClock />}
    </article>
  )
}

function ToastClock() {
  const style: CSSProperties & Record<'--toast-time', string> = { '--toast-time': `${toastTime}ms` }
  return <span aria-hidden className="toast-left" style={style} />
}

/** Runs down only while nobody reads; keeps what was left when it starts again. */
function useCountdown(total: number | null, paused: boolean, onEnd: () => void) {
  const left = useRef(total ?? 0)
  const end = useRef(onEnd)
  useEffect(() => {
    end.current = onEnd
  })
  useEffect(() => {
    if (total === null || paused) return
    const started = Date.now()
    const timer = setTimeout(() => end.current(), left.current)
    return () => {
      clearTimeout(timer)
      left.current -= Date.now() - started
    }
  }, [total, paused])
}
