import { router, workspaceFiles, workspaceProcedure } from '../trpc.ts'
import { erasePicture, uploadPicture } from './commands.ts'
import { coversRouter } from './covers/router.ts'
import {
  Done,
  FilePlace,
  ListPictures,
  Picture,
  PictureFile,
  PictureId,
  PicturePage,
  UploadPicture,
} from './input.ts'
import { getFile, getPicture, listPictures } from './queries.ts'

const read = workspaceProcedure('media.read')

export const mediaRouter = router({
  covers: coversRouter,
  list: read
    .input(ListPictures)
    .output(PicturePage)
    .query(({ ctx, input }) => listPictures(ctx, input)),
  get: read
    .input(PictureId)
    .output(Picture)
    .query(({ ctx, input }) => getPicture(ctx, input.id)),
  file: read
    .input(PictureFile)
    .output(FilePlace)
    .query(({ ctx, input }) => getFile(ctx, input)),
  upload: workspaceFiles('media.write')
    .input(UploadPicture)
    .output(Picture)
    .mutation(({ ctx, input }) => uploadPicture(ctx, input)),
  erase: workspaceProcedure('media.write')
    .input(PictureId)
    .output(Done)
    .mutation(({ ctx, input }) => erasePicture(ctx, input.id)),
})
