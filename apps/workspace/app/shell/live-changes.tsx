import { useEffect, useState } from 'react'
import { useRevalidator } from 'react-router'
import { trpc } from '#app/trpc.ts'

function useVisible(): boolean {
  const [isVisible, setVisible] = useState(false)
  useEffect(() => {
    const look = () => setVisible(document.visibilityState === 'visible')
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  return isVisible
}

/** Jobs that follow an event, such as telling the others, take a moment. */
const CONSUMERS_MS = 1500

/** Fetches anew what an event of the workspace made old. Hidden tabs hold no stream: a browser has few per host. */
export function LiveChanges() {
  const isVisible = useVisible()
  const utils = trpc.useUtils()
  const { revalidate } = useRevalidator()
  trpc.live.changes.useSubscription(undefined, {
    enabled: isVisible,
    onData: ({ data }) => {
      // A star: something may have happened while the server itself could not hear.
      const concerns = (noun: string) =>
        data.names.some((name) => name === '*' || name.startsWith(`${noun}.`))
      if (concerns('clients')) {
        void utils.clients.invalidate()
        void utils.workspaces.today.invalidate()
      }
      if (concerns('workspaces')) {
        void utils.workspaces.invalidate()
        void revalidate()
      }
      void utils.notifications.invalidate()
      setTimeout(() => void utils.notifications.invalidate(), CONSUMERS_MS)
    },
  })
  return null
}
