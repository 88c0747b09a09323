import { apiContext } from '@thimblely/api/server'
import { requireViewer } from '#app/server/require-viewer.server.ts'
import type { Route } from './+types/csv.ts'
import { readAddress } from './list-address.ts'

/** The list as one sees it, every page of it, for a spreadsheet. */
export async function loader({ url, params, context }: Route.LoaderArgs) {
  await requireViewer({ url, context })
  const { filter, sort } = readAddress(url.searchParams)
  const { csv } = await context.get(apiContext).clients.export({ ...filter, sort })
  const day = new Date().toISOString().slice(0, 10)
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="clients-${params.workspace}-${day}.csv"`,
    },
  })
}
