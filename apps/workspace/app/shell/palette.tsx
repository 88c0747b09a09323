import { Icon, type IconName } from '@thimblely/ui/icon'
import type { CommandPaletteProps } from '@thimblely/ui/patterns/command-palette/command-palette'
import type { PaletteItem } from '@thimblely/ui/patterns/command-palette/palette-query'
import { useShortcutMap } from '@thimblely/ui/patterns/shortcuts'
import { trpc } from '#app/trpc.ts'
import { ClothMark } from './cloth.tsx'
import { useRecents } from './recents.ts'
import { useWorkspace } from './workspace.tsx'

/** What the palette finds, does and remembers in this workspace. */
export function usePaletteContents(): Omit<CommandPaletteProps, 'isOpen' | 'onOpenChange'> {
  const { recent, remember } = useRecents()
  const actions = useActions()
  return {
    recent: recent.map((item) => ({ ...item, icon: <Icon name="clock" /> })),
    actions,
    search: useClientSearch(),
    onChosen: remember,
  }
}

function useActions(): PaletteItem[] {
  const { path, may } = useWorkspace()
  const showMap = useShortcutMap()
  const page = (label: string, icon: IconName, rest: string, keys: string): PaletteItem => ({
    id: `page-${rest || 'home'}`,
    label: `Go to ${label}`,
    icon: <Icon name={icon} />,
    to: path(rest),
    keys,
  })
  const create: PaletteItem = {
    id: 'new-client',
    label: 'New client',
    also: 'create add',
    icon: <Icon name="plus" />,
    to: path('clients/new'),
    keys: 'c',
  }
  return [
    ...(may('clients.write') ? [create] : []),
    page('Home', 'today', '', 'g h'),
    page('Clients', 'person', 'clients', 'g c'),
    page('Shopfront', 'shop', 'shopfront', 'g s'),
    page('Notifications', 'bell', 'notifications', 'g n'),
    { id: 'keys', label: 'Show the keys', icon: <Icon name="info" />, keys: '?', run: () => showMap?.() },
  ]
}

function useClientSearch(): NonNullable<CommandPaletteProps['search']> {
  const { path } = useWorkspace()
  const utils = trpc.useUtils()
  return async ({ term }, signal) => {
    const found = await utils.client.clients.find.query({ q: term }, { signal })
    const items = found.map(({ id, name, location, cloth }) => ({
      id: `client-${id}`,
      label: name,
      detail: location ?? undefined,
      icon: <ClothMark name={cloth} />,
      to: path(`clients/${id}`),
    }))
    return [{ id: 'clients', title: 'Clients', items }]
  }
}
