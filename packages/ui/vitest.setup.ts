import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

// jsdom has no layout; Radix asks for these when it opens a layer.
class NoResizeObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

// A test of server rendering asks for the node environment and has no document.
if (typeof document !== 'undefined') {
  globalThis.ResizeObserver ??= NoResizeObserver
  Element.prototype.scrollIntoView ??= () => {}
  Element.prototype.hasPointerCapture ??= () => false
  Element.prototype.setPointerCapture ??= () => {}
  Element.prototype.releasePointerCapture ??= () => {}
  HTMLCanvasElement.prototype.getContext = () => null
}
