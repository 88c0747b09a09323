import { layout, prefix, type RouteConfig, route } from '@react-router/dev/routes'
import { accounts } from './accounts/routes.ts'
import { clients } from './clients/routes.ts'
import { notifications } from './notifications/routes.ts'
import { chooser, workspaces } from './workspaces/routes.ts'

export default [
  ...accounts,
  ...chooser,
  ...prefix('w/:workspace', clients.beside),
  route('w/:workspace', './shell/layout.tsx', { id: 'shell' }, [
    layout('./shell/room.tsx', [
      ...workspaces,
      ...clients.rooms,
      ...notifications,
      route('*', './not-found.tsx', { id: 'no-such-room' }),
    ]),
  ]),
  route('*', './not-found.tsx'),
] satisfies RouteConfig
