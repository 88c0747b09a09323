import { apiContext } from '@thimblely/api/server'
import { Link } from 'react-router'
import type { Route } from './+types/about.ts'
import { regionName } from './regions.ts'

export const meta: Route.MetaFunction = () => [
  { title: 'Where your data lives · Thimblely' },
  {
    name: 'description',
    content: 'Every account has a home region, and what it holds stays there. What leaves, in a short list.',
  },
]

export function loader({ context }: Route.LoaderArgs) {
  return { readIn: regionName(context.get(apiContext).localRegion) }
}

const leaving = [
  {
    what: 'Your e-mail address and telephone, as keyed hashes',
    where:
      'to the directory, beside a random account number, so that signing in finds your region. They cannot be read back from it.',
  },
  {
    what: 'Your name, picture and role',
    where: 'to the region of a maker whose workspace you join as a member, and only there.',
  },
  {
    what: 'A message to you',
    where: 'to the mail or text service that carries it, where this house uses one.',
  },
  {
    what: 'The address of a workspace',
    where: 'to the directory; with its name and cloth, to the home regions of its own members.',
  },
  {
    what: 'What a maker publishes',
    where:
      'to every region: name, city and country, the line and the story, crafts, cloth and cover picture, year of founding, wait and the verified mark. That is the page you read, and nothing behind it.',
  },
]

export default function About({ loaderData: { readIn } }: Route.ComponentProps) {
  return (
    <article className="store-wrap grid max-w-[920px] gap-12 pt-16 pb-24 max-md:gap-9 max-md:pt-9">
      <header className="grid gap-5">
        <h1 className="store-title">
          Where your <em>data lives</em>
        </h1>
        <p className="max-w-[52ch] text-step-1">
          Thimblely is kept in regions. Each one is a complete house of its own, with its own database. An
          account has one of them as its home, and what belongs to the account stays at home.
        </p>
      </header>
      <section aria-labelledby="home-region" className="grid gap-3">
        <h2 id="home-region" className="font-display text-step-3 leading-[1.12]">
          Your home region
        </h2>
        <p className="max-w-[60ch]">
          It is chosen when an account is opened: {regionName('eu')} or {regionName('us')}. Your name, your
          e-mail address and your sign-ins are written there and nowhere else. If another region is down,
          yours goes on; if yours is down, nobody else can answer for it.
        </p>
        <p>
          <Link to="/account" className="link py-2">
            See which one is yours
          </Link>
        </p>
      </section>
      <section aria-labelledby="leaving">
        <h2 id="leaving" className="mb-4 font-display text-step-3 leading-[1.12]">
          What leaves a region
        </h2>
        <dl className="border-t border-ink">
          {leaving.map(({ what, where }) => (
            <div
              key={what}
              className="grid gap-x-8 gap-y-1 border-b border-hairline py-4 md:grid-cols-[2fr_3fr]"
            >
              <dt className="font-semibold">{what}</dt>
              <dd className="text-graphite">{where}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-4 max-w-[60ch] text-graphite">
          That is the whole list. What is not on it stays at home, and each release is tested for it.
        </p>
      </section>
      <section aria-labelledby="this-page" className="grid gap-3">
        <h2 id="this-page" className="font-display text-step-3 leading-[1.12]">
          The page you are reading
        </h2>
        <p className="max-w-[60ch]">
          It came from {readIn}, out of the copy of published makers that is kept there. Looking around asks
          for no account. Signing in sets one cookie, which keeps you signed in and does nothing else.
        </p>
      </section>
    </article>
  )
}
