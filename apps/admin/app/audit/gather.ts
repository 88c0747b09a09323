import type { AuditEntry } from '@thimblely/api/audit/input'

export type Gathered = AuditEntry & { count: number }

const alike = (a: AuditEntry, b: AuditEntry) =>
  a.requestId === b.requestId &&
  a.actor === b.actor &&
  a.workspace === b.workspace &&
  a.action === b.action &&
  a.table === b.table

/** One act of one person touches many rows: what one request did to one table is one line. */
export function gather(entries: readonly AuditEntry[]): Gathered[] {
  const found: Gathered[] = []
  for (const entry of entries) {
    const last = found.at(-1)
    if (last && alike(last, entry)) last.count++
    else found.push({ ...entry, count: 1 })
  }
  return found
}
