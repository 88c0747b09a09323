import { ZodError } from 'zod'
import { sqlState } from '../errors.ts'
import type { SystemTx } from '../scope.ts'
import { applyFeedRow, type FeedRow } from './apply.ts'
import { feedKinds } from './kinds.ts'

export type BatchOutcome = { applied: number; refused: number; lastRefusal?: string }

/** What is wrong with the row itself, in words without its values; anything else is not the row's fault. */
function faultOf(error: unknown): string | undefined {
  if (error instanceof ZodError) {
    return error.issues.map(({ path, message }) => [path.join('.'), message].join(' ').trim()).join('; ')
  }
  if (error instanceof RangeError) return error.message
  const state = sqlState(error)
  return state && /^2[23]/.test(state) ? `the database refuses it (${state})` : undefined
}

async function applyAll(tx: SystemTx, peer: string, rows: readonly FeedRow[]): Promise<BatchOutcome> {
  let applied = 0
  for (const row of rows) {
    if (!Object.hasOwn(feedKinds, row.kind)) throw new RangeError('a kind that this release does not know')
    if (await applyFeedRow(tx, peer, row)) applied++
  }
  return { applied, refused: 0 }
}

async function applyEach(tx: SystemTx, peer: string, rows: readonly FeedRow[]): Promise<BatchOutcome> {
  const total: BatchOutcome = { applied: 0, refused: 0 }
  for (const row of rows) {
    const one = await applyBatch(tx, peer, [row])
    total.applied += one.applied
    total.refused += one.refused
    total.lastRefusal = one.lastRefusal ?? total.lastRefusal
  }
  return total
}

/**
 * Applies a batch as a whole; when a row of it does not fit, each row by itself, and leaves out those that do not:
 * one bad row must not stop a region's feed.
 */
export async function applyBatch(
  tx: SystemTx,
  peer: string,
  rows: readonly FeedRow[],
): Promise<BatchOutcome> {
  try {
    return await tx.transaction((inner) => applyAll(inner as SystemTx, peer, rows))
  } catch (error) {
    const fault = faultOf(error)
    if (fault === undefined) throw error
    const [row] = rows
    if (!row || rows.length > 1) return applyEach(tx, peer, rows)
    return { applied: 0, refused: 1, lastRefusal: `${row.kind} ${row.object_id}: ${fault}` }
  }
}
