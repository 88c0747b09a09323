import { z } from 'zod'

/** Where a keyset page starts: the sort value and the id of the row before it. */
export type Cursor = { value: string; id: string }

const CursorText = z.string().max(600)

export const PageInput = z.object({
  /** Rows after this one… */
  after: CursorText.optional(),
  /** …or before this one. */
  before: CursorText.optional(),
  limit: z.number().int().min(1).max(200).default(50),
})

export function encodeCursor({ value, id }: Cursor): string {
  return btoa(encodeURIComponent(JSON.stringify([value, id])))
}

/** A cursor that was tampered with is no cursor: the list then starts at its first page. */
export function decodeCursor(text: string | undefined): Cursor | undefined {
  if (!text) return undefined
  try {
    const [value, id] = JSON.parse(decodeURIComponent(atob(text)))
    return typeof value === 'string' && z.uuid().safeParse(id).success ? { value, id } : undefined
  } catch {
    return undefined
  }
}

/** A count that is exact while it is cheap, and honestly "more than" after that. */
export const Total = z.strictObject({ count: z.number().int(), isExact: z.boolean() })
export type Total = z.infer<typeof Total>

export const countedUpTo = 10_000
