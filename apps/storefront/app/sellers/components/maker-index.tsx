import { MakerRow } from '@thimblely/ui/patterns/storefront/maker-row'
import { Verified } from '@thimblely/ui/patterns/storefront/verified'
import { Link } from 'react-router'
import type { Maker } from '../maker.ts'
import { CoverPicture } from './cover-picture.tsx'

export type Country = { code: string; name: string; makers: number }

type MakerIndexProps = { makers: readonly Maker[]; countries: readonly Country[] }

/** An index, not cards: who makes what, where, and how long it takes. */
export function MakerIndex({ makers, countries }: MakerIndexProps) {
  const pictured = makers.find(({ cover }) => cover)
  return (
    <section aria-labelledby="index-title" className="store-section bg-linen">
      <div className="store-wrap maker-index">
        {pictured && (
          <figure className="max-[900px]:hidden">
            <CoverPicture
              cover={pictured.cover}
              cloth={pictured.cloth}
              sizes="(max-width: 900px) 0px, 25vw"
              className="aspect-[4/5]"
            />
            <figcaption className="mt-2.5 text-step--1 text-graphite">
              {pictured.name}, {pictured.place}.
            </figcaption>
          </figure>
        )}
        <div className="min-w-0">
          <div className="mb-8 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
            <h2 id="index-title" className="store-title">
              Makers at work
            </h2>
            <Link to="/makers" className="link py-1 text-step--1 max-md:py-3">
              All, by name
            </Link>
          </div>
          <ol>
            {makers.map((maker) => (
              <MakerRow
                key={maker.slug}
                name={maker.name}
                to={`/makers/${maker.slug}`}
                what={maker.crafts || maker.kind}
                where={maker.place}
                when={maker.wait}
                isVerified={maker.isVerified}
              />
            ))}
          </ol>
          <p className="mt-[18px] text-step--1 text-graphite">
            Verified <Verified /> means that the workshop, an identity document and a finished piece were
            seen.
          </p>
          <Countries countries={countries} />
        </div>
      </div>
    </section>
  )
}

function Countries({ countries }: { countries: readonly Country[] }) {
  return (
    <nav aria-label="Makers by country" className="mt-8">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {countries.map(({ code, name, makers }) => (
          <li key={code}>
            <Link to={`/makers?country=${code}`} className="link inline-block py-1 max-md:py-2.5">
              {name}
            </Link>{' '}
            <span className="num text-step--1 text-graphite">{makers}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
