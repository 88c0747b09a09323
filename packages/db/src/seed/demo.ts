import { pullFeed } from '../feed/pull.ts'
import type { Regions } from '../regions.ts'
import { publishHouse } from './world/covers.ts'
import { recordHealth } from './world/health.ts'
import { houses } from './world/houses/all.ts'
import { inPairs } from './world/in-pairs.ts'
import { demoLogins, passphrase } from './world/logins.ts'
import { keepMessages } from './world/outbox.ts'
import { openAccount } from './world/people.ts'
import { customers, platformStaff } from './world/platform-people.ts'
import { appoint, isNotedLoaded, noteLoaded } from './world/staff.ts'
import { fillHouse } from './world/workroom.ts'
import { foundHouse, type Staffed } from './world/workspaces.ts'

export { seedScale } from './scale.ts'
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
  if (await isNotedLoaded(regions)) return
  const now = new Date()
  const hash = await tools.hashPassword(passphrase)
  const signsIn = new Set(demoLogins.map(({ email }) => email))
  const passwordOf = (email: string) => (signsIn.has(email) ? hash : null)
  const staffed: Staffed[] = []
  for (const house of houses) staffed.push(await foundHouse(regions, house, passwordOf))
  await inPairs(staffed, async (one) => {
    await fillHouse(regions, one, now)
    const { cover } = one.house
    if (cover) await publishHouse(regions, { ...one, cover, now }, tools.storeFile)
  })
  await openPlatform(regions, passwordOf)
  for (const wanted of ['eu', 'us'] as const) await keepMessages(regions, wanted, now)
  for (const region of regions.all) await recordHealth(region, region === regions.all[0], now)
  await spreadPublicCopies(regions)
  await noteLoaded(regions)
}

async function openPlatform(regions: Regions, passwordOf: (email: string) => string | null): Promise<void> {
  for (const customer of customers) {
    await openAccount(regions, { ...customer, role: 'customer', passwordHash: passwordOf(customer.email) })
  }
  for (const { staffRole, ...person } of platformStaff) {
    const passwordHash = passwordOf(person.email)
    await appoint(regions, await openAccount(regions, { ...person, role: 'admin', passwordHash }), staffRole)
  }
}

/** The first page that a shopper sees is full, though no worker has run yet. */
async function spreadPublicCopies(regions: Regions): Promise<void> {
  for (const local of regions.all) {
    for (const peer of regions.all) await pullFeed(local, peer)
  }
}
