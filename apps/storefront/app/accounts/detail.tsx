import { Button } from '@thimblely/ui/button'
import { Facts } from '@thimblely/ui/facts'
import { Form, Link, useNavigation } from 'react-router'
import { keptWords, regionName } from '../residency/regions.ts'
import { requireViewer } from '../server/viewer.server.ts'
import type { Route } from './+types/detail.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Your account · Thimblely' }]

export async function loader(args: Route.LoaderArgs) {
  const { displayName, email, homeRegion } = await requireViewer(args)
  return { displayName, email, homeRegion }
}

export default function Account({ loaderData: { displayName, email, homeRegion } }: Route.ComponentProps) {
  const isLeaving = useNavigation().formAction === '/signout'
  const region = regionName(homeRegion)
  return (
    <div className="store-wrap grid max-w-[760px] gap-8 pt-16 pb-24 max-md:pt-9">
      <h1 className="store-title">
        Your <em>account</em>
      </h1>
      <Facts
        className="border-b border-hairline text-step-0"
        items={[
          { label: 'Name', value: displayName },
          { label: 'E-mail', value: email },
          { label: 'Home region', value: region },
        ]}
      />
      <section aria-labelledby="kept" className="grid justify-items-start gap-3">
        <h2 id="kept" className="font-display text-step-3 leading-[1.12]">
          Kept in {region}
        </h2>
        <p className="max-w-[60ch]">{keptWords(homeRegion)}</p>
        <Link to="/about/residency" className="link py-2">
          Where your data lives, and what leaves
        </Link>
      </section>
      <Form method="post" action="/signout" className="border-t border-hairline pt-8">
        <Button type="submit" busy={isLeaving}>
          {isLeaving ? 'Signing out' : 'Sign out'}
        </Button>
      </Form>
    </div>
  )
}
