import { randomUUID } from 'node:crypto'
import { confirmEmail, findAccount, reserveEmail } from '../../directory/claims.ts'
import type { Regions } from '../../regions.ts'
import { profiles } from '../../schema/accounts.ts'
import type { businessTypes } from '../../states.ts'
import { writeFixed } from './fixed-columns.ts'

export type AccountFixture = { id: string; email: string; fullName: string; region: string }

type Overrides = Partial<AccountFixture> & {
  passwordHash?: string | null
  role?: 'business' | 'customer' | 'admin'
  businessType?: (typeof businessTypes)[number]
  countryCode?: string
  locale?: string
  timeZone?: string
  isActive?: boolean
}

let made = 0

/** An account with its person and profile, claimed in the directory. The same id again changes nothing. */
export async function account(regions: Regions, overrides: Overrides = {}): Promise<AccountFixture> {
  made++
  const id = overrides.id ?? randomUUID()
  const region = overrides.region ?? 'eu'
  const email = overrides.email ?? `person-${made}-${id.slice(0, 8)}@example.com`
  const fullName = overrides.fullName ?? `Person ${made}`
  const claim = await findAccount(regions, email)
  if (claim?.accountId !== id) await reserveEmail(regions, email, { accountId: id, region })
  const auth = regions.get(region).pool('app_auth')
  const [known] = await auth.call<{ found: boolean }>('select app.account_exists($1::uuid) as found', [id])
  if (!known?.found) {
    await auth.call('select app.create_account($1::uuid, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [
      id,
      email,
      overrides.passwordHash ?? null,
      fullName,
      overrides.role ?? 'business',
      overrides.businessType ?? null,
      overrides.countryCode ?? 'FR',
      region,
      overrides.locale ?? 'en-GB',
      overrides.timeZone ?? 'Europe/Paris',
    ])
    if (overrides.isActive) await writeFixed(regions, region, profiles, { id, isActive: true })
  }
  await confirmEmail(regions, id)
  return { id, email, fullName, region }
}
