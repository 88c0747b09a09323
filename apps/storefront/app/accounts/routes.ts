import { type RouteConfigEntry, route } from '@react-router/dev/routes'

type Places = { beside: RouteConfigEntry[]; rooms: RouteConfigEntry[] }

export const accounts: Places = {
  beside: [route('signin', './accounts/sign-in.tsx'), route('signout', './accounts/sign-out.ts')],
  rooms: [route('account', './accounts/detail.tsx')],
}
