import { adminProcedure, router } from '../trpc.ts'
import { AuditPage, ListAudit, StaffActionPage } from './input.ts'
import { listAudit, listStaffActions } from './queries.ts'

const read = adminProcedure('audit.read')

export const auditRouter = router({
  changes: read
    .input(ListAudit)
    .output(AuditPage)
    .query(({ ctx, input }) => listAudit(ctx, input)),
  staff: read
    .input(ListAudit)
    .output(StaffActionPage)
    .query(({ ctx, input }) => listStaffActions(ctx, input)),
})
