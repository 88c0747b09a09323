import { type RouteConfigEntry, route } from '@react-router/dev/routes'

export const outbox: RouteConfigEntry[] = [
  route('outbox', './outbox/list.tsx'),
  route('outbox/:id', './outbox/detail.tsx'),
]
