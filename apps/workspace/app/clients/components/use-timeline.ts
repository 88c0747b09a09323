import { type InfiniteData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import type { Interaction } from '@thimblely/api/clients/input'
import { useToast } from '@thimblely/ui/toast'
import { useWorkspace } from '#app/shell/workspace.tsx'
import { trpc } from '#app/trpc.ts'
import { timelineKey } from '../timeline-key.ts'

type Page = { rows: Interaction[]; earlier: string | null; later: string | null }

/** What passed between the house and a client, newest first, page by page. */
export function useTimeline(clientId: string) {
  const { client } = trpc.useUtils()
  return useInfiniteQuery({
    queryKey: timelineKey(clientId),
    queryFn: ({ pageParam, signal }) =>
      client.clients.interactions.query({ clientId, after: pageParam ?? undefined }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page: Page) => page.later,
  })
}

/** The entry stands in the timeline before the server has it, and goes again when the server refuses. */
export function useAddInteraction(clientId: string) {
  const queryClient = useQueryClient()
  const utils = trpc.useUtils()
  const toast = useToast()
  const { me, now } = useWorkspace()
  const key = timelineKey(clientId)
  return trpc.clients.addInteraction.useMutation({
    onMutate: async ({ type, subject, description, idempotencyKey: id }) => {
      await queryClient.cancelQueries({ queryKey: key })
      const before = queryClient.getQueryData<InfiniteData<Page>>(key)
      const entry: Interaction = {
        id,
        type,
        subject: subject || null,
        description,
        by: me.displayName,
        occurredAt: now,
      }
      queryClient.setQueryData<InfiniteData<Page>>(key, (data) => data && withFirst(data, entry))
      return { before }
    },
    onError: (error, _input, context) => {
      queryClient.setQueryData(key, context?.before)
      toast({ message: `Not saved: ${error.message}`, urgent: true })
    },
    onSettled: () => utils.clients.interactions.invalidate({ clientId }),
  })
}

function withFirst(data: InfiniteData<Page>, entry: Interaction): InfiniteData<Page> {
  const [first, ...rest] = data.pages
  return first ? { ...data, pages: [{ ...first, rows: [entry, ...first.rows] }, ...rest] } : data
}
