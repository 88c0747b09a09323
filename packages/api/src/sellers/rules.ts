import type { Seller } from './input.ts'

/** The shop window: one maker told at length, some as pictures, some as lines of an index. */
export type Window = { lead: Seller | null; gallery: Seller[]; index: Seller[] }

const dayMs = 86_400_000
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Where the window begins in the alphabet: a letter a day, so that each maker has a turn at the front. */
export function letterOfDay(now: Date): string {
  return letters[Math.floor(now.getTime() / dayMs) % letters.length] ?? 'A'
}

const picturesShown = 5
const linesShown = 8

/** The lead needs a picture and a line of its own; a verified house comes before one that is not. */
export function arrangeWindow(sellers: readonly Seller[]): Window {
  const tellable = sellers.filter(({ coverUrl, tagline }) => coverUrl && tagline)
  const lead = tellable.find(({ isVerified }) => isVerified) ?? tellable[0] ?? null
  const others = sellers.filter((seller) => seller !== lead)
  const gallery = others.filter(({ coverUrl }) => coverUrl).slice(0, picturesShown)
  const byName = (a: Seller, b: Seller) => a.name.localeCompare(b.name, 'en')
  return { lead, gallery, index: sellers.slice(0, linesShown).sort(byName) }
}
