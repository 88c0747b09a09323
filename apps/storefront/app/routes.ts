import { layout, type RouteConfig, route } from '@react-router/dev/routes'
import { accounts } from './accounts/routes.ts'
import { residency } from './residency/routes.ts'
import { sellers } from './sellers/routes.ts'

export default [
  ...accounts.beside,
  route('offline', './shell/offline.tsx'),
  layout('./shell/layout.tsx', [
    ...sellers,
    ...accounts.rooms,
    ...residency,
    route('*', './shell/not-found.tsx'),
  ]),
] satisfies RouteConfig
