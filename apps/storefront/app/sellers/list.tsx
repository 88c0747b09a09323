import { apiContext } from '@thimblely/api/server'
import { Pager } from '@thimblely/ui/pager'
import { useNavigation } from 'react-router'
import type { Route } from './+types/list.ts'
import { FilterChips } from './components/filter-chips.tsx'
import { FilterForm } from './components/filter-form.tsx'
import { MakerCard } from './components/maker-card.tsx'
import { NoMakers } from './components/no-makers.tsx'
import { countLine, listTitle, makersPath, readPlace } from './filters.ts'
import { countryName, makerOf } from './maker.ts'

const pageSize = 12

export async function loader({ request, context }: Route.LoaderArgs) {
  const { sellers } = context.get(apiContext)
  const { after, before, ...filters } = readPlace(new URL(request.url).searchParams)
  const [page, counted] = await Promise.all([
    sellers.list({ ...filters, after, before, limit: pageSize }),
    sellers.countries(),
  ])
  const countries = counted.map(({ countryCode, sellers: makers }) => ({
    code: countryCode,
    name: countryName(countryCode),
    makers,
  }))
  const country = filters.country && countryName(filters.country)
  return {
    filters,
    country,
    countries,
    title: listTitle(filters, { country }),
    makers: page.rows.map(makerOf),
    earlier: page.earlier,
    later: page.later,
  }
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `${loaderData?.title ?? 'Makers'} · Thimblely` },
  { name: 'description', content: 'Tailors, designers and mills by craft, city and country.' },
]

const cardSizes = '(max-width: 640px) 50vw, (max-width: 900px) 45vw, 30vw'

export default function List({ loaderData }: Route.ComponentProps) {
  const { filters, country, countries, title, makers, earlier, later } = loaderData
  const isLoading = useNavigation().location?.pathname === '/makers'
  return (
    <div className="store-wrap">
      <header className="grid gap-2 pt-11 pb-9 max-md:pt-7 max-md:pb-5">
        <h1 className="store-title">{title}</h1>
        {filters.q && (
          <p className="text-graphite">
            Every word of <b className="font-semibold text-ink">{filters.q}</b> is on their page.
          </p>
        )}
      </header>
      <div className="results">
        <FilterForm filters={filters} countries={countries} />
        <section aria-label="Makers" aria-busy={isLoading} className="min-w-0 border-t border-ink">
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <p aria-live="polite" className="num">
              {countLine(makers.length, !earlier, !later)}
            </p>
          </div>
          <FilterChips filters={filters} country={country} />
          {makers.length > 0 ? (
            <ol className="maker-grid" style={{ opacity: isLoading ? 0.6 : 1 }}>
              {makers.map((maker, place) => (
                <li key={maker.slug}>
                  <MakerCard maker={maker} sizes={cardSizes} isLead={place === 0} />
                </li>
              ))}
            </ol>
          ) : (
            <NoMakers isFiltered={makersPath(filters) !== '/makers'} />
          )}
          {(earlier || later) && (
            <Pager
              className="mt-12"
              summary={`${pageSize} to a page`}
              earlier={earlier ? makersPath({ ...filters, before: earlier }) : undefined}
              later={later ? makersPath({ ...filters, after: later }) : undefined}
              earlierLabel="Before these"
              laterLabel="After these"
            />
          )}
        </section>
      </div>
    </div>
  )
}
