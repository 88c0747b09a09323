import { AppError, errorFacts } from '@thimblely/ui/patterns/app-error'
import { Outlet, useRevalidator, useRouteError } from 'react-router'
import { useWorkspace } from './workspace.tsx'

/** The room inside the frame: what fails in here leaves the frame standing. */
export default function Room() {
  return <Outlet />
}

export function ErrorBoundary() {
  const { path, workspace } = useWorkspace()
  const { revalidate } = useRevalidator()
  return (
    <>
      <title>{`${workspace.name} · Thimblely`}</title>
      <AppError
        {...errorFacts(useRouteError())}
        homeTo={path()}
        homeLabel="Back to today"
        onRetry={() => void revalidate()}
      />
    </>
  )
}
