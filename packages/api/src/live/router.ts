import { router, workspaceSubscription } from '../trpc.ts'
import { NoInput } from './input.ts'
import { watchWorkspace } from './queries.ts'

export const liveRouter = router({
  changes: workspaceSubscription('workspaces.read')
    .input(NoInput)
    .subscription(({ ctx, signal }) => watchWorkspace(ctx, signal)),
})
