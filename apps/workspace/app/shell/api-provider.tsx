import { QueryClientProvider } from '@tanstack/react-query'
import { apiLinks, makeQueryClient } from '@thimblely/api/client'
import { type ReactNode, useState } from 'react'
import { trpc } from '#app/trpc.ts'

/** One client and one cache per workspace: nothing of one can show up in another. Give it the slug as key. */
export function ApiProvider({ workspace, children }: { workspace: string; children: ReactNode }) {
  const [queryClient] = useState(makeQueryClient)
  const [client] = useState(() => trpc.createClient({ links: apiLinks(workspace) }))
  return (
    <trpc.Provider client={client} queryClient={queryClient}>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </trpc.Provider>
  )
}
