import type { IconName } from '@thimblely/ui/icon'

const icons: Record<string, IconName> = { clients: 'person', workspaces: 'shop' }

/** A notification's kind is the event it tells of: `clients.created`. */
export function notificationIcon(kind: string): IconName {
  return icons[kind.split('.')[0] ?? ''] ?? 'bell'
}
