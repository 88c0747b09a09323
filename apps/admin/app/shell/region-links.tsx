import { Link, useSearchParams } from 'react-router'

/** The same room in each region. Another region starts at its first page. */
export function RegionLinks({ regions, current }: { regions: readonly string[]; current: string }) {
  const [params] = useSearchParams()
  if (regions.length < 2) return null
  const address = (region: string) => {
    const next = new URLSearchParams({ region })
    const kept = ['status', 'list'].flatMap((name) => {
      const value = params.get(name)
      return value ? [[name, value] as const] : []
    })
    for (const [name, value] of kept) next.set(name, value)
    return `?${next}`
  }
  return (
    <nav aria-label="Region" className="inline-flex">
      {regions.map((region) => (
        <Link
          key={region}
          to={address(region)}
          aria-current={region === current ? 'page' : undefined}
          className={regionLinkClass}
        >
          {region.toUpperCase()}
        </Link>
      ))}
    </nav>
  )
}

const regionLinkClass =
  'relative -ms-px inline-flex min-h-9 min-w-14 items-center justify-center border border-control bg-card px-3.5 text-ui font-[550] first:ms-0 first:rounded-s-md last:rounded-e-md hover:bg-linen focus-visible:z-1 aria-[current]:bg-linen aria-[current]:shadow-[inset_0_-2px_var(--ink)] max-sm:min-h-11'
