import { getQueryKey } from '@trpc/react-query'
import { trpc } from '#app/trpc.ts'

/** The pages of a timeline read so far; under the procedure's own key, so that invalidating reaches it. */
export const timelineKey = (clientId: string) => getQueryKey(trpc.clients.interactions, { clientId }, 'any')
