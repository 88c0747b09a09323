import { useNavigation } from 'react-router'

/** A thread along the top edge while the next page is on its way. */
export function NavigationProgress() {
  const isLoading = useNavigation().state !== 'idle'
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 top-0 z-50 h-0.5 overflow-hidden">
      {isLoading && (
        <>
          <span className="sr-only">Loading</span>
          <span aria-hidden className="block size-full origin-left animate-pulse bg-thread" />
        </>
      )}
    </div>
  )
}
