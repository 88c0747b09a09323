import { Pager } from '@thimblely/ui/pager'
import { useSearchParams } from 'react-router'

type NewestFirstPagerProps = { count: number; later: string | null; isFirst: boolean }

/** Walks a list back in time by its keyset; the way forward is the browser's, or the top again. */
export function NewestFirstPager({ count, later, isFirst }: NewestFirstPagerProps) {
  const [params] = useSearchParams()
  if (isFirst && !later) return null
  const withAfter = (after: string | undefined) => {
    const next = new URLSearchParams(params)
    next.delete('after')
    if (after) next.set('after', after)
    return `?${next}`
  }
  return (
    <Pager
      summary={`${count} ${count === 1 ? 'row' : 'rows'} on this page`}
      earlier={isFirst ? undefined : withAfter(undefined)}
      later={later ? withAfter(later) : undefined}
      earlierLabel="Newest"
      laterLabel="Older"
    />
  )
}
