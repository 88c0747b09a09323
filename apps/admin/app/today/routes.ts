import { index, type RouteConfigEntry } from '@react-router/dev/routes'

export const today: RouteConfigEntry[] = [index('./today/list.tsx')]
