import { createHash } from 'node:crypto'
import type { Regions } from '@thimblely/db/regions'
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia'

function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** The part of a token before its first dot names the region that knows the session. */
function regionOfToken(token: string): string | undefined {
  const [region, secret] = token.split('.')
  return secret ? region : undefined
}

type SessionRow = {
  id: string
  account_id: string
  app: string
  expires_at: string
  absolute_expires_at: string
  last_activity_at: string
  email: string
  display_name: string
  avatar_url: string | null
  locale: string
  time_zone: string
  profile_role: string
  home_region: string
}

/** Lucia's store: the region's functions, which know the SHA-256 of a token and never the token. */
export class RegionSessionAdapter implements Adapter {
  readonly #regions: Regions
  readonly #role: 'app_rw' | 'app_admin'

  constructor(regions: Regions, role: 'app_rw' | 'app_admin') {
    this.#regions = regions
    this.#role = role
  }

  async getSessionAndUser(token: string): Promise<[DatabaseSession | null, DatabaseUser | null]> {
    const region = this.#regionOf(token)
    if (!region) return [null, null]
    const [row] = await region
      .pool(this.#role)
      .call<SessionRow>('select * from app.session_by_hash($1)', [tokenHash(token)])
    if (!row) return [null, null]
    const session = {
      id: token,
      userId: row.account_id,
      expiresAt: new Date(row.expires_at),
      attributes: {
        sessionId: row.id,
        app: row.app,
        absoluteExpiresAt: new Date(row.absolute_expires_at),
        lastActivityAt: new Date(row.last_activity_at),
        userAgent: undefined,
        ip: undefined,
      },
    }
    const user = {
      id: row.account_id,
      attributes: {
        email: row.email,
        displayName: row.display_name,
        avatarUrl: row.avatar_url,
        locale: row.locale,
        timeZone: row.time_zone,
        role: row.profile_role,
        homeRegion: row.home_region,
      },
    }
    return [session, user]
  }

  async setSession({ id, userId, expiresAt, attributes }: DatabaseSession): Promise<void> {
    const device = { userAgent: attributes.userAgent?.slice(0, 300) }
    await this.#regionOf(id)
      ?.pool('app_auth')
      .call('select app.start_session($1::uuid, $2, $3, $4::timestamptz, $5::timestamptz, $6::jsonb, $7)', [
        userId,
        tokenHash(id),
        attributes.app,
        expiresAt.toISOString(),
        attributes.absoluteExpiresAt.toISOString(),
        JSON.stringify(device),
        attributes.ip ?? null,
      ])
  }

  async updateSessionExpiration(token: string, expiresAt: Date): Promise<void> {
    await this.#regionOf(token)
      ?.pool('app_rw')
      .call('select app.extend_session($1, $2::timestamptz)', [tokenHash(token), expiresAt.toISOString()])
  }

  async deleteSession(token: string): Promise<void> {
    await this.#regionOf(token)
      ?.pool('app_rw')
      .call('select app.end_session($1)', [tokenHash(token)])
  }

  async deleteUserSessions(accountId: string): Promise<void> {
    await Promise.all(
      this.#regions.all.map((region) =>
        region.pool('app_auth').call('select app.end_sessions($1::uuid)', [accountId]),
      ),
    )
  }

  async deleteExpiredSessions(): Promise<void> {
    await Promise.all(
      this.#regions.all.map((region) => region.pool('app_worker').call('select app.end_expired_sessions()')),
    )
  }

  /** Only hashes are stored, so there is no token to give back; sessions are listed by their public id elsewhere. */
  async getUserSessions(): Promise<DatabaseSession[]> {
    return []
  }

  #regionOf(token: string) {
    const name = regionOfToken(token)
    return name && this.#regions.has(name) ? this.#regions.get(name) : undefined
  }
}
