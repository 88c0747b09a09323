import { apiContext } from '@thimblely/api/server'
import { Button } from '@thimblely/ui/button'
import { EmptyState, HangerPicture } from '@thimblely/ui/empty-state'
import { Icon } from '@thimblely/ui/icon'
import { RegionTag } from '@thimblely/ui/region-tag'
import { Form, Link, redirect } from 'react-router'
import { requireViewer } from '#app/server/require-viewer.server.ts'
import { ClothMark } from '#app/shell/cloth.tsx'
import type { Route } from './+types/choose.ts'
import { lastWorkspace } from './last-used.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Your workspaces · Thimblely' }]

export async function loader({ url, request, context }: Route.LoaderArgs) {
  const me = await requireViewer({ url, context })
  const mine = await context.get(apiContext).workspaces.mine()
  const last = lastWorkspace(request.headers.get('cookie'))
  const chosen = mine.length === 1 ? mine[0] : mine.find(({ slug }) => slug === last)
  if (chosen && !url.searchParams.has('choose')) throw redirect(`/w/${chosen.slug}`)
  return { mine, name: me.displayName, email: me.email }
}

export default function Choose({ loaderData: { mine, name, email } }: Route.ComponentProps) {
  return (
    <main id="main" className="mx-auto grid max-w-[560px] content-start gap-6 px-5 py-14 md:py-24">
      <header>
        <p className="text-step--1 text-graphite">
          Signed in as {name}, {email}
        </p>
        <h1 className="page-title mt-1 text-[2.25rem] md:text-step-4">Your workspaces</h1>
      </header>
      {mine.length === 0 ? (
        <NoWorkspace email={email} />
      ) : (
        <ul className="border-t border-ink">
          {mine.map((place) => (
            <li key={place.slug} className="border-b border-hairline">
              <Link
                to={`/w/${place.slug}`}
                className="flex min-h-16 items-center gap-3.5 px-1 py-2 hover:bg-linen"
              >
                <span className="switcher-cloth size-9">
                  <ClothMark name={place.cloth} />
                </span>
                <span className="min-w-0 flex-1">
                  <b className="block truncate text-step-0 font-[550]">{place.name}</b>
                  <span className="text-step--1 text-graphite capitalize">{place.role}</span>
                </span>
                <RegionTag region={place.region} />
                <Icon name="right" className="text-graphite" />
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Form method="post" action="/signout">
        <Button type="submit">Sign out</Button>
      </Form>
    </main>
  )
}

function NoWorkspace({ email }: { email: string }) {
  return (
    <EmptyState title="You are not in a workspace yet" picture={<HangerPicture />}>
      A workspace is the house of one fashion business: its clients, orders and team. Ask an owner to invite{' '}
      {email}; it will be listed here as soon as you accept.
    </EmptyState>
  )
}
