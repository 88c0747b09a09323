import { AppError, errorFacts } from '@thimblely/ui/patterns/app-error'
import { Outlet, useRevalidator, useRouteError } from 'react-router'

export default function Room() {
  return <Outlet />
}

/** Inside the frame: one region that is down leaves the way to the others open. */
export function ErrorBoundary() {
  const { revalidate } = useRevalidator()
  return (
    <>
      <title>Not shown · Thimblely Admin</title>
      <AppError
        {...errorFacts(useRouteError())}
        homeTo="/"
        homeLabel="To today"
        onRetry={() => void revalidate()}
      />
    </>
  )
}
