import { Notice } from '@thimblely/ui/notice'
import { useSyncExternalStore } from 'react'

function subscribe(onChange: () => void) {
  window.addEventListener('online', onChange)
  window.addEventListener('offline', onChange)
  return () => {
    window.removeEventListener('online', onChange)
    window.removeEventListener('offline', onChange)
  }
}

const isOnline = () => navigator.onLine

/** Says so while there is no network; the figures on the screen are then from before. */
export function OfflineNotice() {
  const online = useSyncExternalStore(subscribe, isOnline, () => true)
  if (online) return null
  return (
    <div className="fixed inset-x-4 bottom-4 z-40 mx-auto max-w-140">
      <Notice tone="amber" icon="offline" title="You are offline." urgent className="shadow-soft">
        What you see is from before, and nothing can be done until the network is back.
      </Notice>
    </div>
  )
}
