export type Headline = { plain: string; italic: string }

/** A line in two voices: the last clause, or else the last words, in italics. */
export function headlineOf(line: string): Headline {
  const words = line.trim().split(/\s+/)
  const cut = words.findLastIndex((word, place) => /[,.:;]$/.test(word) && place < words.length - 1) + 1
  const start = cut > 0 ? cut : words.length - Math.max(1, Math.floor(words.length / 3))
  return { plain: words.slice(0, start).join(' '), italic: words.slice(start).join(' ') }
}
