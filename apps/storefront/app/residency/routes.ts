import { type RouteConfigEntry, route } from '@react-router/dev/routes'

export const residency: RouteConfigEntry[] = [route('about/residency', './residency/about.tsx')]
