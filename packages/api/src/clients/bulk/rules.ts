import type { ClientChange } from '../input.ts'

/** The column a change writes, and the value it writes there. */
export function columnOf(
  change: ClientChange,
  now: Date,
): { column: 'status' | 'priority' | 'archived_at'; value: string | null } {
  if (change.field === 'archived')
    return { column: 'archived_at', value: change.value === 'yes' ? now.toISOString() : null }
  return { column: change.field, value: change.value }
}
