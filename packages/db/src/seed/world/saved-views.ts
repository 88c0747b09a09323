import { savedViews } from '../../schema/saved-views.ts'
import type { WorkspaceTx } from '../../scope.ts'
import type { Clientele } from './house.ts'
import { demoId } from './ids.ts'

type View = { name: string; search: string; isShared?: boolean }

const forEveryone: readonly View[] = [
  { name: 'Quiet for 6 months', search: 'status=inactive&sort=value' },
  { name: 'High priority', search: 'priority=high&sort=value' },
]

const own: Record<string, readonly View[]> = {
  'atelier-okonjo': [
    { name: 'Bridal', search: 'tag=bridal&status=active' },
    { name: 'Aso-ebi parties', search: 'tag=aso-ebi' },
    { name: 'To call back', search: 'status=prospect&sort=oldest', isShared: false },
  ],
}

/** The tabs above a house's list of clients. */
export async function saveViews(
  tx: WorkspaceTx,
  { slug, clientele }: { slug: string; clientele: Clientele },
  createdBy: string,
): Promise<void> {
  const [tag] = clientele.tags
  const usual = tag ? [{ name: `${tag[0]?.toUpperCase()}${tag.slice(1)}`, search: `tag=${tag}` }] : []
  const views: readonly View[] = [...forEveryone, ...(own[slug] ?? usual)]
  const rows = views.map(({ isShared = true, ...view }) => ({
    id: demoId('view', slug, view.name),
    list: 'clients',
    ...view,
    isShared,
    createdBy,
  }))
  await tx.insert(savedViews).values(rows).onConflictDoNothing()
}
