import { type RouteConfigEntry, route } from '@react-router/dev/routes'

export const clients: { rooms: RouteConfigEntry[]; beside: RouteConfigEntry[] } = {
  rooms: [
    route('clients', './clients/list.tsx'),
    route('clients/new', './clients/new.tsx'),
    route('clients/:client', './clients/detail.tsx'),
    route('clients/:client/edit', './clients/edit.tsx'),
  ],
  /** Without the frame: a file. */
  beside: [route('clients.csv', './clients/csv.ts')],
}
