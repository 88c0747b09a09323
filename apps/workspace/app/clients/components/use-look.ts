import type { ClientRow } from '@thimblely/api/clients/input'
import { useSearchParams } from 'react-router'

/** The client in the panel beside the list; its id is in the address. */
export function useLook(rows: readonly ClientRow[]) {
  const [params, setParams] = useSearchParams()
  const openId = params.get('look') ?? undefined
  const open = (id: string | undefined) => {
    const change = (before: URLSearchParams) => {
      const next = new URLSearchParams(before)
      if (id) next.set('look', id)
      else next.delete('look')
      return next
    }
    setParams(change, { replace: openId !== undefined, preventScrollReset: true })
  }
  const at = rows.findIndex((row) => row.id === openId)
  const step = (by: number) => {
    const next = at < 0 ? undefined : rows[at + by]
    return next && (() => open(next.id))
  }
  return { openId, open, previous: step(-1), next: step(1) }
}
