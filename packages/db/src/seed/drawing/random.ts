/** A repeatable stream of numbers in [0, 1): the same seed always gives the same stream. */
export function randomFrom(seed: number | string) {
  let state = typeof seed === 'number' ? seed : seedOf(seed)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A number for a name, so that an id or a title can seed a drawing (FNV-1a). */
function seedOf(name: string) {
  let hash = 0x811c9dc5
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}
