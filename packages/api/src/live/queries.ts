import type { Region } from '@thimblely/db/regions'
import { tracked } from '@trpc/server'
import { liveHub } from '../core/live.ts'
import { Turns } from '../core/providers/turns.ts'

type Context = { region: Region; workspaceId: string; mayStill: () => Promise<unknown> }

/** An event wakes all watchers at once; asking in turns, they leave the connections to who works. */
const asking = new Turns({ atOnce: 2, longestQueue: Number.POSITIVE_INFINITY })

/** The names of what has just happened in the workspace, for as long as the viewer may see it. */
export async function* watchWorkspace(
  { region, workspaceId, mayStill }: Context,
  signal: AbortSignal | undefined,
) {
  let count = 0
  for await (const { names } of liveHub().changes(region, workspaceId, signal)) {
    // A role that was taken away ends the stream at the next event.
    await asking.take(mayStill)
    count++
    yield tracked(String(count), { names })
  }
}
