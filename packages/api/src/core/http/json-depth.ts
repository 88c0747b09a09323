const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPENERS = new Set([0x5b, 0x7b])
const CLOSERS = new Set([0x5d, 0x7d])

/** Counts open brackets over the pieces of a JSON text; answers the deepest nesting seen so far. */
export function jsonDepthCounter(): (chunk: Uint8Array) => number {
  let depth = 0
  let deepest = 0
  let inString = false
  let escaped = false
  return (chunk) => {
    for (const byte of chunk) {
      if (escaped) escaped = false
      else if (inString) {
        if (byte === BACKSLASH) escaped = true
        else if (byte === QUOTE) inString = false
      } else if (byte === QUOTE) inString = true
      else if (OPENERS.has(byte)) deepest = Math.max(deepest, ++depth)
      else if (CLOSERS.has(byte)) depth--
    }
    return deepest
  }
}
