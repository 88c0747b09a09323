import { type ReactNode, useSyncExternalStore } from 'react'
import { cx } from '../cx.ts'
import { Notice } from '../notice.tsx'

function subscribe(onChange: () => void) {
  window.addEventListener('online', onChange)
  window.addEventListener('offline', onChange)
  return () => {
    window.removeEventListener('online', onChange)
    window.removeEventListener('offline', onChange)
  }
}

const isOnline = () => navigator.onLine

export interface OfflineNoticeProps {
  /** Phones have tabs along the bottom, which it must not cover. */
  isAboveTabs?: boolean
  /** What still works, in the words of this app. */
  children: ReactNode
}

/** Says so while there is no network. */
export function OfflineNotice({ isAboveTabs, children }: OfflineNoticeProps) {
  const online = useSyncExternalStore(subscribe, isOnline, () => true)
  if (online) return null
  return (
    <div
      className={cx(
        'fixed inset-x-4 z-40 mx-auto max-w-140',
        isAboveTabs ? 'bottom-20 md:bottom-4' : 'bottom-4',
      )}
    >
      <Notice tone="amber" icon="offline" title="You are offline." urgent className="shadow-soft">
        {children}
      </Notice>
    </div>
  )
}
