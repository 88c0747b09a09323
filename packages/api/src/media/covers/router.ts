import { router, workspaceFiles, workspaceProcedure } from '../../trpc.ts'
import { Done } from '../input.ts'
import { describeCover, removeCover, uploadCover } from './commands.ts'
import { Cover, DescribeCover, RemoveCover, UploadCover } from './input.ts'

const write = workspaceProcedure('workspaces.write')

export const coversRouter = router({
  upload: workspaceFiles('workspaces.write')
    .input(UploadCover)
    .output(Cover)
    .mutation(({ ctx, input }) => uploadCover(ctx, input)),
  describe: write
    .input(DescribeCover)
    .output(Cover)
    .mutation(({ ctx, input }) => describeCover(ctx, input)),
  remove: write
    .input(RemoveCover)
    .output(Done)
    .mutation(({ ctx }) => removeCover(ctx)),
})
