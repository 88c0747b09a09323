import { type RouteConfigEntry, route } from '@react-router/dev/routes'

export const residency: RouteConfigEntry[] = [route('residency', './residency/list.tsx')]
