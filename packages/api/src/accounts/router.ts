import { openProcedure, router } from '../trpc.ts'
import { signIn, signOut } from './commands.ts'
import { Done, Me, NoInput, SignedIn, SignIn } from './input.ts'
import { getMe } from './queries.ts'

export const accountsRouter = router({
  me: openProcedure
    .input(NoInput)
    .output(Me)
    .query(({ ctx }) => getMe(ctx)),
  signIn: openProcedure
    .input(SignIn)
    .output(SignedIn)
    .mutation(({ ctx, input }) => signIn(ctx, input)),
  signOut: openProcedure
    .input(NoInput)
    .output(Done)
    .mutation(({ ctx }) => signOut(ctx)),
})
