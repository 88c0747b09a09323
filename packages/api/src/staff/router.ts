import { adminProcedure, router } from '../trpc.ts'
import { NoInput, StaffMe } from './input.ts'
import { getStaffMe } from './queries.ts'

export const staffRouter = router({
  me: adminProcedure('staff.read')
    .input(NoInput)
    .output(StaffMe)
    .query(({ ctx }) => getStaffMe(ctx)),
})
