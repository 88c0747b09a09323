import { adminProcedure, router } from '../trpc.ts'
import { NoInput, ResidencyReport } from './input.ts'
import { getResidencyReport } from './queries.ts'

export const residencyRouter = router({
  report: adminProcedure('residency.read')
    .input(NoInput)
    .output(ResidencyReport)
    .query(({ ctx }) => getResidencyReport(ctx)),
})
