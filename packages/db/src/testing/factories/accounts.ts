import { randomUUID } from 'node:crypto'
import { confirmEmail, reserveEmail } from '../../directory/claims.ts'
import type { Regions } from '../../regions.ts'

export type AccountFixture = { id: string; email: string; fullName: string; region: string }

type Overrides = Partial<AccountFixture> & {
  passwordHash?: string | null
  role?: 'business' | 'customer' | 'admin'
  countryCode?: string
  locale?: string
  timeZone?: string
}

let made = 0

/** An account with its person and profile, claimed in the directory. */
export async function account(regions: Regions, overrides: Overrides = {}): Promise<AccountFixture> {
  made++
  const id = overrides.id ?? randomUUID()
  const region = overrides.region ?? 'eu'
  const email = overrides.email ?? `person-${made}-${id.slice(0, 8)}@example.com`
  const fullName = overrides.fullName ?? `Person ${made}`
  await reserveEmail(regions, email, { accountId: id, region })
  await regions
    .get(region)
    .pool('app_auth')
    .call('select app.create_account($1::uuid, $2, $3, $4, $5, null, $6, $7, $8, $9)', [
      id,
      email,
      overrides.passwordHash ?? null,
      fullName,
      overrides.role ?? 'business',
      overrides.countryCode ?? 'FR',
      region,
      overrides.locale ?? 'en-GB',
      overrides.timeZone ?? 'Europe/Paris',
    ])
  await confirmEmail(regions, id)
  return { id, email, fullName, region }
}
