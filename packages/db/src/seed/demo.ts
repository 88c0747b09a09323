import { pullFeed } from '../feed/pull.ts'
import type { Regions } from '../regions.ts'
import { houses } from './world/houses/all.ts'
import { demoLogins, passphrase } from './world/logins.ts'
import { openAccount } from './world/people.ts'
import { customers, platformStaff } from './world/platform-people.ts'
import { appoint, isNotedLoaded, noteLoaded } from './world/staff.ts'
import { fillHouse } from './world/workroom.ts'
import { foundHouse } from './world/workspaces.ts'

export { type DemoLogin, demoLogins } from './world/logins.ts'

export type SeedTools = {
  hashPassword: (password: string) => Promise<string>
  storeFile: (
    region: string,
    key: string,
    bytes: Uint8Array,
    metadata: { contentType: string; sha256: string },
  ) => Promise<void>
}

export async function isDemoLoaded(regions: Regions): Promise<boolean> {
  return isNotedLoaded(regions)
}

/** Makes the demo world. Interrupted and run again, it goes on where it stopped; the last step says that it is whole. */
export async function seedDemo(regions: Regions, tools: SeedTools): Promise<void> {
  const now = new Date()
  const hash = await tools.hashPassword(passphrase)
  const signsIn = new Set(demoLogins.map(({ email }) => email))
  const passwordOf = (email: string) => (signsIn.has(email) ? hash : null)
  for (const house of houses) {
    const staffed = await foundHouse(regions, house, passwordOf)
    await fillHouse(regions, staffed, now)
  }
  for (const customer of customers) {
    await openAccount(regions, { ...customer, role: 'customer', passwordHash: passwordOf(customer.email) })
  }
  for (const { staffRole, ...person } of platformStaff) {
    const passwordHash = passwordOf(person.email)
    await appoint(regions, await openAccount(regions, { ...person, role: 'admin', passwordHash }), staffRole)
  }
  for (const local of regions.all) {
    for (const peer of regions.all) await pullFeed(local, peer)
  }
  await noteLoaded(regions)
}
