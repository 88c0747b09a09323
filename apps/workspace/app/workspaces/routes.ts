import { index, type RouteConfigEntry, route } from '@react-router/dev/routes'

export const chooser: RouteConfigEntry[] = [index('./workspaces/choose.tsx')]

export const workspaces: RouteConfigEntry[] = [
  index('./workspaces/today.tsx'),
  route('shopfront', './workspaces/shopfront.tsx'),
  route('shopfront/cover', './workspaces/cover.tsx'),
]
