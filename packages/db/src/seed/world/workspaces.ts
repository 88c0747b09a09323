import type { Regions } from '../../regions.ts'
import type { AccountFixture } from '../../testing/factories/accounts.ts'
import { member, type WorkspaceFixture, workspace } from '../../testing/factories/workspaces.ts'
import type { House } from './house.ts'
import { demoId } from './ids.ts'
import { openAccount, regionFor } from './people.ts'

export type Staffed = { house: House; place: WorkspaceFixture; staff: AccountFixture[] }

/** Founds a house: its people, the workspace, and who works there as what. */
export async function foundHouse(
  regions: Regions,
  house: House,
  passwordOf: (email: string) => string | null,
): Promise<Staffed> {
  const people = []
  for (const { role: _role, ...person } of house.staff) {
    const passwordHash = passwordOf(person.email)
    const { businessType } = house
    people.push(await openAccount(regions, { ...person, role: 'business', businessType, passwordHash }))
  }
  const [owner, ...others] = people
  const { slug, name, businessType, city, countryCode, currency, timeZone, locale, cloth } = house
  const place = await workspace(regions, {
    id: demoId('workspace', slug),
    region: regionFor(regions, house.region),
    owner,
    ...{ slug, name, businessType, city, countryCode, currency, timeZone, locale, cloth },
    crafts: [...house.crafts],
    tagline: house.tagline,
    description: house.description,
    leadTimeDays: house.leadTimeDays,
    foundedYear: house.foundedYear,
    isVerified: house.isVerified,
    subscriptionTier: house.staff.length > 3 ? 'pro' : 'basic',
  })
  for (const [index, person] of others.entries()) {
    await member(regions, place, person, house.staff[index + 1]?.role)
  }
  return { house, place, staff: people }
}
