import { layout, type RouteConfig, route } from '@react-router/dev/routes'
import { accounts } from './accounts/routes.ts'
import { audit } from './audit/routes.ts'
import { jobs } from './jobs/routes.ts'
import { outbox } from './outbox/routes.ts'
import { residency } from './residency/routes.ts'
import { today } from './today/routes.ts'

// The sheet of every component is for those who build it; a production build does not know the address.
const gallery = import.meta.env.DEV ? [route('gallery', './gallery/gallery.tsx')] : []

export default [
  ...accounts,
  ...gallery,
  layout('./shell/layout.tsx', [
    layout('./shell/room.tsx', [
      ...today,
      ...residency,
      ...outbox,
      ...jobs,
      ...audit,
      route('*', './shell/not-found.tsx'),
    ]),
  ]),
] satisfies RouteConfig
