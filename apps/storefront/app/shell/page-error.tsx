import { ButtonLink } from '@thimblely/ui/button'
import { AppError, errorFacts } from '@thimblely/ui/patterns/app-error'
import { useRevalidator, useRouteError } from 'react-router'

/** What a shopper reads where the shared words speak of workspaces. */
const words: Record<string, string> = {
  403: 'This page is for someone else. If you have another account, sign in with that one.',
  404: 'The address may be mistyped, or what was here has been taken down.',
  offline: 'There is no network, so this page could not be fetched. Pages you have open stay readable.',
}

export function PageError() {
  const facts = errorFacts(useRouteError())
  const { revalidate } = useRevalidator()
  const isLost = facts.status === 404
  return (
    <>
      <title>{isLost ? 'Not found · Thimblely' : 'Thimblely'}</title>
      <AppError
        {...facts}
        message={facts.message ?? words[String(facts.status)]}
        homeTo="/"
        homeLabel="To the front page"
        onRetry={() => void revalidate()}
        actions={isLost ? <ButtonLink to="/makers">See all makers</ButtonLink> : undefined}
      />
    </>
  )
}
