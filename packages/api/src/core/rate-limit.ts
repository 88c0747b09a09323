import { deriveKey, keyedHash } from '@thimblely/db/keys'
import { AppError } from './errors.ts'
import type { House } from './house.ts'

export type Allowance = { allowed: boolean; retryAfterSeconds: number }

/** Counts a try in this process's region. The bucket is hashed: no address is stored. */
export async function countTry(
  house: House,
  bucket: string,
  limit: number,
  windowSeconds: number,
): Promise<Allowance> {
  const region = house.regions.get(house.config.localRegion)
  const hashed = keyedHash(deriveKey(house.config.database.key, 'rate-limit'), bucket)
  const [row] = await region
    .pool('app_auth')
    .call<{ wait: number }>('select app.hit($1, $2::int, $3::int) as wait', [hashed, limit, windowSeconds])
  const wait = row?.wait ?? 0
  return { allowed: wait === 0, retryAfterSeconds: wait }
}

export async function requireAllowance(
  house: House,
  bucket: string,
  limit: number,
  windowSeconds: number,
): Promise<void> {
  const { allowed, retryAfterSeconds } = await countTry(house, bucket, limit, windowSeconds)
  if (!allowed)
    throw new AppError('RATE_LIMITED', 'Too many tries. Your account is not locked; wait a moment.', {
      retryAfterSeconds,
    })
}
