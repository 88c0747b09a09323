import { type RouteConfigEntry, route } from '@react-router/dev/routes'

export const accounts: RouteConfigEntry[] = [
  route('signin', './accounts/sign-in.tsx'),
  route('signout', './accounts/sign-out.ts'),
]
