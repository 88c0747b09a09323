import type { BulkUpdateClients } from '@thimblely/api/clients/input'
import { useToast } from '@thimblely/ui/toast'
import { useRef } from 'react'
import { trpc } from '#app/trpc.ts'
import { clientCount } from '../words.ts'

/** Changes many clients at once and offers the way back. Pressing twice, or again after a lost answer, does it once. */
export function useBulkChange(doneWords: (clients: string) => string) {
  const utils = trpc.useUtils()
  const toast = useToast()
  const sent = useRef({ body: '', key: '' })
  const refresh = () => utils.clients.invalidate()
  const undo = trpc.clients.undoBulk.useMutation({
    onSuccess: ({ restored, keptNewer }) => {
      const kept = keptNewer > 0 ? ` ${keptNewer} had been changed again since and stay as they are.` : ''
      toast({ message: `${clientCount(restored)} put back.${kept}` })
    },
    onError: (error) => toast({ message: error.message, urgent: true }),
    onSettled: refresh,
  })
  const change = trpc.clients.bulkUpdate.useMutation({ onSettled: refresh })
  return {
    isBusy: change.isPending,
    error: change.error?.message,
    run: (input: Omit<BulkUpdateClients, 'idempotencyKey'>, { onDone }: { onDone: () => void }) => {
      const body = JSON.stringify(input)
      if (sent.current.body !== body) sent.current = { body, key: crypto.randomUUID() }
      change.mutate(
        { ...input, idempotencyKey: sent.current.key },
        {
          onSuccess: ({ bulkId, changed }) => {
            toast({ message: doneWords(clientCount(changed)), undo: () => undo.mutate({ bulkId }) })
            onDone()
          },
        },
      )
    },
  }
}
