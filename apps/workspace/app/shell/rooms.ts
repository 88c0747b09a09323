import type { RailGroup } from '@thimblely/ui/patterns/shell/rail'
import type { Tab } from '@thimblely/ui/patterns/shell/tabbar'

type Path = (rest?: string) => string

/** The rooms that exist; each later one adds its line. */
export function roomGroups(path: Path): RailGroup[] {
  return [
    { label: 'Today', icon: 'today', items: [{ label: 'Home', to: path(), isExact: true }] },
    {
      label: 'Sell',
      icon: 'sell',
      items: [
        { label: 'Clients', to: path('clients') },
        { label: 'Shopfront', to: path('shopfront') },
      ],
    },
  ]
}

export function roomTabs(path: Path): Tab[] {
  return [
    { label: 'Today', to: path(), icon: 'today', isExact: true },
    { label: 'Clients', to: path('clients'), icon: 'person' },
    { label: 'Shopfront', to: path('shopfront'), icon: 'shop' },
  ]
}

export const goTo = (path: Path) => [
  { letter: 'h', label: 'Home', to: path() },
  { letter: 'c', label: 'Clients', to: path('clients') },
  { letter: 's', label: 'Shopfront', to: path('shopfront') },
  { letter: 'n', label: 'Notifications', to: path('notifications') },
]
