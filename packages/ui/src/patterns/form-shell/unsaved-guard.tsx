import { useEffect } from 'react'
import { useBlocker } from 'react-router'
import { ConfirmDialog } from '../../confirm-dialog.tsx'

interface UnsavedGuardProps {
  isDirty: boolean
  /** What would be lost: "The changes to Folake Adebayo". */
  what?: string
}

/** Stands between unsaved changes and another page, or a closed tab. */
export function UnsavedGuard({ isDirty, what = 'What you changed here' }: UnsavedGuardProps) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isDirty && currentLocation.pathname !== nextLocation.pathname,
  )
  useEffect(() => {
    if (!isDirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isDirty])
  const isAsking = blocker.state === 'blocked'
  return (
    <ConfirmDialog
      open={isAsking}
      onOpenChange={(isOpen) => !isOpen && isAsking && blocker.reset()}
      title="Leave without saving?"
      action="Leave without saving"
      cancel="Stay here"
      danger
      onConfirm={() => blocker.proceed?.()}
    >
      {what} is not saved yet and would be lost.
    </ConfirmDialog>
  )
}
