import type { ApiFailure, AppRouter } from '@thimblely/api/client'
import type { TRPCClientErrorLike } from '@trpc/client'

/** The sentence for a field, or the one for the whole call. */
export function messageOf(error: TRPCClientErrorLike<AppRouter>, field: string): string {
  const failure = error.data as Partial<ApiFailure> | undefined
  return failure?.fields?.[field] ?? error.message
}
