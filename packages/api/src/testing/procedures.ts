import { callTRPCProcedure, type TRPCProcedureType } from '@trpc/server'
import type { z } from 'zod'
import type { RequestContext } from '../core/request.ts'
import { appRouter } from '../root.ts'
import type { Meta } from '../trpc.ts'

type Definition = { type: TRPCProcedureType; meta?: Meta; inputs: z.ZodType[] }

export type Procedure = {
  path: string
  type: TRPCProcedureType
  permission: Meta['permission']
  input: z.ZodType
}

function described(path: string, { type, meta, inputs: [input, ...more] }: Definition): Procedure {
  if (!meta || !input || more.length > 0) throw new Error(`${path} needs a permission and one input schema`)
  return { path, type, permission: meta.permission, input }
}

/** Every procedure of the house, so that a walk over them forgets none. */
export const procedures: readonly Procedure[] = Object.entries(
  appRouter._def.procedures as unknown as Record<string, { _def: Definition }>,
).map(([path, { _def }]) => described(path, _def))

/** Calls a procedure by its path, as the HTTP floor does. */
export function callProcedure(
  ctx: RequestContext,
  { path, type }: Pick<Procedure, 'path' | 'type'>,
  input: unknown,
): Promise<unknown> {
  const options = { path, type, ctx, getRawInput: async () => input, batchIndex: 0 }
  return callTRPCProcedure({ ...options, router: appRouter, signal: undefined })
}
