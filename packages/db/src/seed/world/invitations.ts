import { createHash, randomBytes } from 'node:crypto'
import { workspaceInvitations } from '../../schema/workspaces.ts'
import type { WorkspaceTx } from '../../scope.ts'
import { daysBefore } from './days.ts'
import { demoId } from './ids.ts'

const pending: Record<
  string,
  readonly { email: string; role: 'admin' | 'member' | 'viewer'; daysAgo: number }[]
> = {
  'atelier-okonjo': [
    { email: 'sikirat.dyes@abeokuta.example', role: 'member', daysAgo: 1 },
    { email: 'audit@bassey-partners.example', role: 'viewer', daysAgo: 3 },
  ],
  'maison-verlaine': [{ email: 'niccolo@bruno.example', role: 'viewer', daysAgo: 2 }],
  'hollis-and-daughters': [{ email: 'apprentice@gowanus.example', role: 'member', daysAgo: 1 }],
}

/** Offers that wait for an answer. Nobody knows the links, so only one that is sent again can be accepted. */
export async function invite(tx: WorkspaceTx, slug: string, invitedBy: string, now: Date): Promise<void> {
  const rows = (pending[slug] ?? []).map(({ email, role, daysAgo }) => ({
    id: demoId('invitation', slug, email),
    email,
    role,
    invitedBy,
    tokenHash: createHash('sha256').update(randomBytes(32)).digest('hex'),
    createdAt: daysBefore(now, daysAgo),
    expiresAt: daysBefore(now, daysAgo - 7),
  }))
  if (rows.length > 0) await tx.insert(workspaceInvitations).values(rows).onConflictDoNothing()
}
