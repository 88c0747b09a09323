import { findAccount } from '@thimblely/db/directory/claims'
import { normaliseEmail } from '@thimblely/db/directory/hashes'
import { AppError } from '../core/errors.ts'
import { hashPassword, isOutdated, verifyPassword } from '../core/passwords.ts'
import { adminPermissions } from '../core/permissions.ts'
import { requireAllowance } from '../core/rate-limit.ts'
import type { RequestContext } from '../core/request.ts'
import type { SignIn } from './input.ts'

type Credentials = { id: string; password_hash: string | null; status: string }

const refused = () => new AppError('UNAUTHENTICATED', 'E-mail address and password do not belong together.')

/** Signs in under a new session; the same words and the same time for an unknown address as for a wrong password. */
export async function signIn(
  ctx: RequestContext,
  { email, password }: SignIn,
): Promise<{ accountId: string }> {
  const { house } = ctx
  await requireAllowance(house, `sign-in:ip:${ctx.ip}`, 60, 600)
  await requireAllowance(house, `sign-in:account:${normaliseEmail(email)}`, 12, 300)
  const place = await findAccount(house.regions, email)
  const auth = place && house.regions.get(place.region).pool('app_auth')
  const [account] = auth
    ? await auth.call<Credentials>('select * from app.account_for_sign_in($1::uuid)', [place.accountId])
    : []
  const matches = await verifyPassword(account?.password_hash, password)
  if (!matches || !place || !auth || account?.status !== 'active') throw refused()
  if (house.app === 'admin') await requireStaff(ctx, place)
  const newHash = isOutdated(account.password_hash ?? '') ? await hashPassword(password) : null
  await auth.call('select app.record_sign_in($1::uuid, $2)', [place.accountId, newHash])
  await house.sessions.end(ctx.sessionToken)
  const cookie = await house.sessions.start(
    { id: place.accountId, region: place.region },
    { userAgent: ctx.userAgent, ip: ctx.ip },
  )
  ctx.responseHeaders.append('set-cookie', cookie)
  return { accountId: place.accountId }
}

/** A right password of someone who is not staff is no more than a wrong one here. */
async function requireStaff(
  { house, requestId }: RequestContext,
  place: { accountId: string; region: string },
) {
  const [staff] = await house.regions
    .get(place.region)
    .pool('app_admin')
    .call<{ role: string }>('select role from app.enter_staff($1::uuid, $2::text[], $3)', [
      place.accountId,
      adminPermissions['residency.read'],
      requestId,
    ])
    .catch(() => [])
  if (!staff) throw refused()
}

export async function signOut(ctx: RequestContext): Promise<{ ok: true }> {
  ctx.responseHeaders.append('set-cookie', await ctx.house.sessions.end(ctx.sessionToken))
  ctx.responseHeaders.set('clear-site-data', '"cache", "storage"')
  return { ok: true }
}
