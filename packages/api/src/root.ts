import { accountsRouter } from './accounts/router.ts'
import { auditRouter } from './audit/router.ts'
import { clientsRouter } from './clients/router.ts'
import { jobsRouter } from './jobs/router.ts'
import { liveRouter } from './live/router.ts'
import { mediaRouter } from './media/router.ts'
import { notificationsRouter } from './notifications/router.ts'
import { outboxRouter } from './outbox/router.ts'
import { residencyRouter } from './residency/router.ts'
import { sellersRouter } from './sellers/router.ts'
import { staffRouter } from './staff/router.ts'
import { createCallerFactory, router } from './trpc.ts'
import { workspacesRouter } from './workspaces/router.ts'

export const appRouter = router({
  accounts: accountsRouter,
  audit: auditRouter,
  clients: clientsRouter,
  jobs: jobsRouter,
  live: liveRouter,
  media: mediaRouter,
  notifications: notificationsRouter,
  outbox: outboxRouter,
  residency: residencyRouter,
  sellers: sellersRouter,
  staff: staffRouter,
  workspaces: workspacesRouter,
})

export type AppRouter = typeof appRouter

export const createCaller = createCallerFactory(appRouter)

export type Caller = ReturnType<typeof createCaller>
