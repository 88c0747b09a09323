import type { AdminRailGroup } from '@thimblely/ui/patterns/shell/admin-shell'

/** Only rooms that exist, and only those that the role may enter. */
export function railGroups(canReadAudit: boolean): readonly AdminRailGroup[] {
  const audit = { label: 'Audit', to: '/audit', icon: 'list' } as const
  return [
    { items: [{ label: 'Today', to: '/', icon: 'home', isExact: true }] },
    { title: 'Data', items: [{ label: 'Regions', to: '/residency', icon: 'globe' }] },
    {
      title: 'Platform',
      items: [
        { label: 'Outbox', to: '/outbox', icon: 'mail' },
        { label: 'Jobs', to: '/jobs', icon: 'rotate' },
        ...(canReadAudit ? [audit] : []),
      ],
    },
  ]
}
