import { type RouteConfigEntry, route } from '@react-router/dev/routes'

export const jobs: RouteConfigEntry[] = [
  route('jobs', './jobs/list.tsx'),
  route('jobs/:id/:act', './jobs/settle.tsx'),
]
