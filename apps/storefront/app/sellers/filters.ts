import { kindOf } from './kinds.ts'

export type Filters = { q?: string; country?: string; kind?: string }
export type Place = Filters & { after?: string; before?: string }

/** What the address asks for. What nobody could mean is left out, so that an old or mistyped link still opens. */
export function readPlace(params: URLSearchParams): Place {
  const given = (name: string, most: number) => params.get(name)?.trim().slice(0, most) || undefined
  const country = given('country', 40)?.toUpperCase()
  const kind = given('kind', 40)
  return {
    q: given('q', 100),
    country: country && /^[A-Z]{2}$/.test(country) ? country : undefined,
    kind: kind && kindOf(kind) ? kind : undefined,
    after: given('after', 600),
    before: given('before', 600),
  }
}

/** The address of the list with these filters; an empty one is not written. */
export function makersPath(place: Place): string {
  const given = Object.entries(place).filter((entry): entry is [string, string] => Boolean(entry[1]))
  const query = new URLSearchParams(given).toString()
  return query ? `/makers?${query}` : '/makers'
}

type Names = { country?: string | undefined }

/** What the list is called: "Tailors in France". */
export function listTitle({ kind, country }: Filters, names: Names): string {
  const who = kind ? (kindOf(kind)?.many ?? 'Makers') : 'Makers'
  return country ? `${who} in ${names.country ?? country}` : who
}

/** How many there are, said only as far as the page knows it. */
export function countLine(rows: number, isFirst: boolean, isLast: boolean): string {
  if (rows === 0) return 'No makers'
  if (isFirst && isLast) return rows === 1 ? 'One maker' : `${rows} makers`
  if (isFirst) return `The first ${rows} by name`
  return isLast ? `The last ${rows} by name` : `${rows} more by name`
}
