import { apiContext } from '@thimblely/api/server'
import { Facts } from '@thimblely/ui/facts'
import { Verified } from '@thimblely/ui/patterns/storefront/verified'
import { Link } from 'react-router'
import type { Route } from './+types/detail.ts'
import { CoverPicture } from './components/cover-picture.tsx'
import { MakerCard } from './components/maker-card.tsx'
import { TwoVoices } from './components/two-voices.tsx'
import { countryName, makerOf } from './maker.ts'
import { waitInWords } from './wait.ts'

const neighboursShown = 4

export async function loader({ params, context }: Route.LoaderArgs) {
  const { sellers } = context.get(apiContext)
  const seller = await sellers.get({ slug: params.slug })
  const { countryCode: country } = seller
  const near = await sellers.list({ country, limit: neighboursShown + 1 })
  return {
    maker: makerOf(seller),
    story: seller.description?.split(/\n+/) ?? [],
    crafts: seller.crafts,
    since: seller.foundedYear,
    wait: seller.leadTimeDays ? waitInWords(seller.leadTimeDays) : null,
    country: { code: country, name: countryName(country) },
    neighbours: near.rows
      .filter(({ id }) => id !== seller.id)
      .slice(0, neighboursShown)
      .map(makerOf),
  }
}

export const meta = ({ loaderData }: Route.MetaArgs) => {
  if (!loaderData) return [{ title: 'Not found · Thimblely' }]
  const { maker } = loaderData
  const line = maker.headline ? `${maker.headline.plain} ${maker.headline.italic}` : maker.crafts
  return [
    { title: `${maker.name}, ${maker.city} · Thimblely` },
    { name: 'description', content: `${line}. ${maker.kind} in ${maker.place}.` },
  ]
}

export default function Detail({ loaderData }: Route.ComponentProps) {
  const { maker, story, crafts, since, wait, country, neighbours } = loaderData
  const facts = [
    { label: 'Where', value: maker.place },
    { label: 'What', value: maker.kind, note: crafts.join(', ') },
    ...(since ? [{ label: 'Since', value: since }] : []),
    { label: 'The wait', value: maker.wait, note: 'from order to finished piece' },
    {
      label: 'Verified',
      value: maker.isVerified ? 'Workshop, identity and a finished piece seen' : 'Not yet',
    },
  ]
  return (
    <>
      <article aria-labelledby="maker-name" className="maker-page">
        <CoverPicture
          cover={maker.cover}
          cloth={maker.cloth}
          sizes="(max-width: 900px) 66vw, 50vw"
          isLead
          className="maker-cover"
        />
        <div className="maker-words">
          <nav aria-label="Breadcrumb" className="text-step--1 text-graphite">
            <Link to="/makers" className="link py-2">
              Makers
            </Link>{' '}
            /{' '}
            <Link to={`/makers?country=${country.code}`} className="link py-2">
              {country.name}
            </Link>
          </nav>
          <h1 id="maker-name" className="store-title">
            {maker.name}
            {maker.isVerified && <Verified />}
          </h1>
          {maker.headline && (
            <p className="max-w-[24ch] font-display text-step-3 leading-[1.15]">
              <TwoVoices {...maker.headline} />
            </p>
          )}
          {wait && (
            <p className="text-step-1">
              A new piece takes <b className="font-semibold">{wait}</b>.
            </p>
          )}
          {story.map((paragraph) => (
            <p key={paragraph} className="max-w-[38rem] text-step-1">
              {paragraph}
            </p>
          ))}
          <Facts items={facts} className="mt-2 max-w-[38rem] border-b border-hairline" />
        </div>
      </article>
      {neighbours.length > 0 && (
        <section aria-labelledby="neighbours" className="store-section border-t border-hairline">
          <div className="store-wrap">
            <h2 id="neighbours" className="store-title mb-8">
              Also in <em>{country.name}</em>
            </h2>
            <ol className="neighbours">
              {neighbours.map((neighbour) => (
                <li key={neighbour.slug}>
                  <MakerCard maker={neighbour} sizes="(max-width: 900px) 50vw, 25vw" headingLevel={3} />
                </li>
              ))}
            </ol>
          </div>
        </section>
      )}
    </>
  )
}
