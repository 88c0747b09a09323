import { type RouteConfigEntry, route } from '@react-router/dev/routes'

export const audit: RouteConfigEntry[] = [
  route('audit', './audit/list.tsx'),
  route('audit/staff', './audit/staff.tsx'),
]
