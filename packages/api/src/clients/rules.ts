import type { ClientFields } from './input.ts'

/** The words of a search: lower-cased, each must occur somewhere. Wildcards are taken literally. */
export function searchWords(q: string): string[] {
  return q
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 6)
    .map((word) => word.replaceAll(/[\\%_]/g, (character) => `\\${character}`))
}

/** First and last name, as far as the full name tells. */
export function splitName(name: string): { firstName: string; lastName: string | null } {
  const [firstName = name, ...rest] = name.trim().split(/\s+/)
  return { firstName, lastName: rest.join(' ') || null }
}

/** Each tag once, in the order given, whatever its case. */
export function distinctTags(tags: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const tag of tags) if (!seen.has(tag.toLowerCase())) seen.set(tag.toLowerCase(), tag)
  return [...seen.values()]
}

export function clientColumns(fields: ClientFields) {
  const { tags, email, ...rest } = fields
  return { ...rest, ...splitName(fields.name), email: email?.toLowerCase() ?? null, tags: distinctTags(tags) }
}

/** A cell for a spreadsheet: a text that starts like a formula must not become one. */
export function csvCell(value: string | number | bigint | null): string {
  if (value === null) return ''
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
