import { useEffect, useRef } from 'react'

const layers: Array<() => void> = []

function closeTop(event: KeyboardEvent) {
  // Radix layers listen in the capture phase and mark the event, so they always count as higher.
  if (event.key !== 'Escape' || event.defaultPrevented) return
  const top = layers.at(-1)
  if (!top) return
  event.preventDefault()
  top()
}

/** Escape closes the layer that opened last, and only that one. */
export function useEscapeLayer(isOpen: boolean, onEscape: () => void) {
  const latest = useRef(onEscape)
  useEffect(() => {
    latest.current = onEscape
  })
  useEffect(() => {
    if (!isOpen) return
    const close = () => latest.current()
    if (layers.length === 0) document.addEventListener('keydown', closeTop)
    layers.push(close)
    return () => {
      layers.splice(layers.indexOf(close), 1)
      if (layers.length === 0) document.removeEventListener('keydown', closeTop)
    }
  }, [isOpen])
}
