import { index, type RouteConfigEntry, route } from '@react-router/dev/routes'

export const sellers: RouteConfigEntry[] = [
  index('./sellers/home.tsx'),
  route('makers', './sellers/list.tsx'),
  route('makers/:slug', './sellers/detail.tsx'),
]
