import { kinds } from '../sellers/kinds.ts'

export type Room = { label: string; to: string; kind?: string }

const byKind: Room[] = kinds.map(({ kind, many }) => ({ label: many, to: `/makers?kind=${kind}`, kind }))

/** Where the masthead leads. */
export const rooms: readonly Room[] = [
  { label: 'All makers', to: '/makers' },
  ...byKind,
  { label: 'Where your data lives', to: '/about/residency' },
]

/** Kinds share one address and differ in its query, which a NavLink would not see. */
export function isCurrent(room: Room, { pathname, search }: { pathname: string; search: string }): boolean {
  if (!room.to.startsWith('/makers')) return pathname === room.to
  return pathname === '/makers' && (new URLSearchParams(search).get('kind') || undefined) === room.kind
}
