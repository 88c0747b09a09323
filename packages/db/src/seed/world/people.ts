import { eq } from 'drizzle-orm'
import type { Regions } from '../../regions.ts'
import { profiles } from '../../schema/accounts.ts'
import { withAccount } from '../../scope.ts'
import { type AccountFixture, account } from '../../testing/factories/accounts.ts'
import type { HomeRegion, House, Person } from './house.ts'
import { demoId } from './ids.ts'

/** Where a thing of the demo world lives; an installation without that region keeps it in its first one. */
export function regionFor(regions: Regions, wanted: HomeRegion): string {
  return regions.has(wanted) ? wanted : (regions.names[0] ?? wanted)
}

type Account = Person & {
  role: 'business' | 'customer' | 'admin'
  businessType?: House['businessType']
  passwordHash: string | null
}

/** Opens the account of a person of the demo world; asked again, it gives the same one back. */
export async function openAccount(regions: Regions, person: Account): Promise<AccountFixture> {
  const region = regionFor(regions, person.region)
  const id = demoId('account', person.email)
  const opened = await account(regions, { ...person, id, region, isActive: true })
  await withAccount(
    { region: regions.get(region), mode: 'read write', accountId: opened.id, requestId: 'demo' },
    (tx) =>
      tx.update(profiles).set({ onboardingCompleted: true }).where(eq(profiles.onboardingCompleted, false)),
  )
  return opened
}
