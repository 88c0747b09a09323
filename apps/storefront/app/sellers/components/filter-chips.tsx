import { Icon } from '@thimblely/ui/icon'
import { Link } from 'react-router'
import { type Filters, makersPath } from '../filters.ts'
import { kindOf } from '../kinds.ts'

type FilterChipsProps = { filters: Filters; country: string | undefined }

/** What narrows the list, each with the way to take it off. */
export function FilterChips({ filters, country }: FilterChipsProps) {
  const { q, kind } = filters
  const chips = [
    { label: q && `“${q}”`, without: makersPath({ ...filters, q: undefined }) },
    { label: kind && kindOf(kind)?.many, without: makersPath({ ...filters, kind: undefined }) },
    { label: country, without: makersPath({ ...filters, country: undefined }) },
  ].filter(({ label }) => label)
  if (chips.length === 0) return null
  return (
    <ul aria-label="Filters in use" className="mb-6 flex flex-wrap items-center gap-2">
      {chips.map(({ label, without }) => (
        <li key={label} className="min-w-0">
          <Link
            to={without}
            preventScrollReset
            className="inline-flex min-h-8 max-w-full items-center gap-2 rounded-full border border-control px-3 text-step--1 hover:bg-linen max-md:min-h-11"
          >
            <span className="sr-only">Take off </span>
            <span className="truncate">{label}</span>
            <Icon name="close" className="size-3.5 text-graphite" />
          </Link>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Link to="/makers" preventScrollReset className="link px-2 py-1 text-step--1 max-md:py-3">
            Clear all
          </Link>
        </li>
      )}
    </ul>
  )
}
