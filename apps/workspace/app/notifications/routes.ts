import { type RouteConfigEntry, route } from '@react-router/dev/routes'

export const notifications: RouteConfigEntry[] = [route('notifications', './notifications/list.tsx')]
