import { accountProcedure, router, workspaceProcedure } from '../trpc.ts'
import { setPublished, updateShopfront } from './commands.ts'
import {
  Done,
  MyWorkspace,
  NoInput,
  SetPublished,
  Shopfront,
  Today,
  UpdateShopfront,
  Workspace,
} from './input.ts'
import { getShopfront, getToday, getWorkspace, listMyWorkspaces } from './queries.ts'

const read = workspaceProcedure('workspaces.read')
const write = workspaceProcedure('workspaces.write')

export const workspacesRouter = router({
  mine: accountProcedure
    .input(NoInput)
    .output(MyWorkspace.array())
    .query(({ ctx }) => listMyWorkspaces(ctx)),
  get: read
    .input(NoInput)
    .output(Workspace)
    .query(({ ctx }) => getWorkspace(ctx)),
  today: read
    .input(NoInput)
    .output(Today)
    .query(({ ctx }) => getToday(ctx)),
  shopfront: read
    .input(NoInput)
    .output(Shopfront)
    .query(({ ctx }) => getShopfront(ctx)),
  updateShopfront: write
    .input(UpdateShopfront)
    .output(Done)
    .mutation(({ ctx, input }) => updateShopfront(ctx, input)),
  setPublished: write
    .input(SetPublished)
    .output(Done)
    .mutation(({ ctx, input }) => setPublished(ctx, input.isPublished)),
})
