import postgres from 'postgres'
import type { Regions } from '../../regions.ts'
import { staffActions } from '../../schema/region.ts'
import { withStaff } from '../../scope.ts'
import type { staffRoles } from '../../states.ts'
import type { AccountFixture } from '../../testing/factories/accounts.ts'
import { demoId } from './ids.ts'
import { regionFor } from './people.ts'
import { platformStaff } from './platform-people.ts'

const loaded = 'demo.loaded'

const [administrator] = platformStaff

const administratorId = demoId('account', administrator?.email ?? '')

/** Makes an account a member of the platform's staff, which no role of the application may do. */
export async function appoint(
  regions: Regions,
  { id, region }: AccountFixture,
  role: (typeof staffRoles)[number],
): Promise<void> {
  const sql = postgres(regions.config.regions[region] ?? '', {
    max: 1,
    onnotice: () => {},
    connect_timeout: 5,
  })
  try {
    await sql`insert into staff_members ${sql({ account_id: id, role })} on conflict do nothing`
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/** The last step: the administrator notes that the demo world is complete. */
export async function noteLoaded(regions: Regions): Promise<void> {
  if (await isNotedLoaded(regions)) return
  const region = regions.get(regionFor(regions, 'eu'))
  await withStaff(
    { region, mode: 'read write', accountId: administratorId, roles: ['administrator'], requestId: 'demo' },
    (tx) =>
      tx
        .insert(staffActions)
        .values({ accountId: administratorId, action: loaded, subject: 'the demo world' }),
  )
}

export async function isNotedLoaded(regions: Regions): Promise<boolean> {
  const notes = await regions
    .get(regionFor(regions, 'eu'))
    .pool('app_admin')
    .call('select 1 from staff_actions where account_id = $1::uuid and action = $2 limit 1', [
      administratorId,
      loaded,
    ])
  return notes.length > 0
}
