import { router, workspaceProcedure } from '../trpc.ts'
import { bulkUpdateClients, undoBulk } from './bulk/commands.ts'
import { previewBulk } from './bulk/queries.ts'
import {
  addInteraction,
  archiveClient,
  createClient,
  deleteView,
  restoreClient,
  saveView,
  updateClient,
} from './commands.ts'
import {
  AddInteraction,
  BulkOutcome,
  BulkPreview,
  BulkUpdateClients,
  Client,
  ClientId,
  ClientPage,
  ClientView,
  CreateClient,
  Done,
  ExportClients,
  ExportedClients,
  FindClients,
  FoundClient,
  InteractionPage,
  ListClients,
  ListInteractions,
  NoInput,
  PreviewBulk,
  SaveView,
  UndoBulk,
  UndoOutcome,
  UpdateClient,
  ViewId,
} from './input.ts'
import { exportClients, findClients, getClient, listClients, listInteractions, listViews } from './queries.ts'

const read = workspaceProcedure('clients.read')
const write = workspaceProcedure('clients.write')

export const clientsRouter = router({
  list: read
    .input(ListClients)
    .output(ClientPage)
    .query(({ ctx, input }) => listClients(ctx, input)),
  find: read
    .input(FindClients)
    .output(FoundClient.array())
    .query(({ ctx, input }) => findClients(ctx, input.q)),
  get: read
    .input(ClientId)
    .output(Client)
    .query(({ ctx, input }) => getClient(ctx, input.id)),
  interactions: read
    .input(ListInteractions)
    .output(InteractionPage)
    .query(({ ctx, input }) => listInteractions(ctx, input)),
  views: read
    .input(NoInput)
    .output(ClientView.array())
    .query(({ ctx }) => listViews(ctx)),
  export: workspaceProcedure('clients.export')
    .input(ExportClients)
    .output(ExportedClients)
    .query(({ ctx, input }) => exportClients(ctx, input)),
  previewBulk: read
    .input(PreviewBulk)
    .output(BulkPreview)
    .query(({ ctx, input }) => previewBulk(ctx, input)),
  create: write
    .input(CreateClient)
    .output(ClientId)
    .mutation(({ ctx, input }) => createClient(ctx, input)),
  update: write
    .input(UpdateClient)
    .output(ClientId)
    .mutation(({ ctx, input }) => updateClient(ctx, input)),
  archive: write
    .input(ClientId)
    .output(Done)
    .mutation(({ ctx, input }) => archiveClient(ctx, input.id)),
  restore: write
    .input(ClientId)
    .output(Done)
    .mutation(({ ctx, input }) => restoreClient(ctx, input.id)),
  addInteraction: write
    .input(AddInteraction)
    .output(ClientId)
    .mutation(({ ctx, input }) => addInteraction(ctx, input)),
  bulkUpdate: write
    .input(BulkUpdateClients)
    .output(BulkOutcome)
    .mutation(({ ctx, input }) => bulkUpdateClients(ctx, input)),
  undoBulk: write
    .input(UndoBulk)
    .output(UndoOutcome)
    .mutation(({ ctx, input }) => undoBulk(ctx, input.bulkId)),
  saveView: write
    .input(SaveView)
    .output(ClientId)
    .mutation(({ ctx, input }) => saveView(ctx, input)),
  deleteView: write
    .input(ViewId)
    .output(Done)
    .mutation(({ ctx, input }) => deleteView(ctx, input.id)),
})
