import { randomBytes } from 'node:crypto'
import type { Regions } from '@thimblely/db/regions'
import { Lucia, TimeSpan } from 'lucia'
import type { Clock } from './clock.ts'
import { RegionSessionAdapter } from './session-adapter.ts'

export type AppName = 'workspace' | 'storefront' | 'admin'

type SessionAttributes = {
  sessionId: string
  app: string
  absoluteExpiresAt: Date
  lastActivityAt: Date
  userAgent: string | undefined
  ip: string | undefined
}

type UserAttributes = {
  email: string
  displayName: string
  avatarUrl: string | null
  locale: string
  timeZone: string
  role: string
  homeRegion: string
}

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<SessionAttributes, UserAttributes>
    DatabaseSessionAttributes: SessionAttributes
    DatabaseUserAttributes: UserAttributes
  }
}

export type Viewer = UserAttributes & {
  accountId: string
  sessionId: string
  /** When the session ends if nothing more is done, or in any case. */
  signedInUntil: Date
}

const minute = 60_000
const day = 24 * 60 * minute

const limits: Record<AppName, { cookie: string; idleMs: number; absoluteMs: number; touchMs: number }> = {
  workspace: { cookie: '__Host-tb_ws', idleMs: 14 * day, absoluteMs: 90 * day, touchMs: 5 * minute },
  storefront: { cookie: '__Host-tb_sf', idleMs: 14 * day, absoluteMs: 90 * day, touchMs: 5 * minute },
  admin: { cookie: '__Host-tb_ad', idleMs: 30 * minute, absoluteMs: 12 * 60 * minute, touchMs: minute },
}

/** The sessions of one app: who a cookie belongs to, for how long, and how it ends. */
export class Sessions {
  readonly app: AppName
  readonly #lucia: Lucia<SessionAttributes, UserAttributes>
  readonly #adapter: RegionSessionAdapter
  readonly #clock: Clock

  constructor(regions: Regions, app: AppName, clock: Clock) {
    this.app = app
    this.#clock = clock
    this.#adapter = new RegionSessionAdapter(regions, app === 'admin' ? 'app_admin' : 'app_rw')
    this.#lucia = new Lucia(this.#adapter, {
      sessionExpiresIn: new TimeSpan(limits[app].idleMs, 'ms'),
      // The server alone ends a session: the idle limit moves with use, and the cookie's own would not.
      sessionCookie: {
        name: limits[app].cookie,
        expires: false,
        attributes: { secure: true, sameSite: 'lax', path: '/' },
      },
      getSessionAttributes: (attributes) => attributes,
      getUserAttributes: (attributes) => attributes,
    })
  }

  get idleMs(): number {
    return limits[this.app].idleMs
  }

  tokenOf(cookieHeader: string | null | undefined): string | undefined {
    return this.#lucia.readSessionCookie(cookieHeader ?? '') ?? undefined
  }

  /** Who holds this token; a token of another app, or one past a limit, is nobody's. */
  async viewer(token: string | undefined): Promise<Viewer | undefined> {
    if (!token) return undefined
    const { session, user } = await this.#lucia.validateSession(token)
    if (!session || session.app !== this.app) return undefined
    const now = this.#clock.now().getTime()
    if (now >= session.absoluteExpiresAt.getTime()) return undefined
    const isDue = now - session.lastActivityAt.getTime() > limits[this.app].touchMs
    if (isDue) await this.#extend(token, now)
    const idleEnd = isDue ? now + limits[this.app].idleMs : session.expiresAt.getTime()
    const signedInUntil = new Date(Math.min(idleEnd, session.absoluteExpiresAt.getTime()))
    const { id, ...attributes } = user
    return { ...attributes, accountId: id, sessionId: session.sessionId, signedInUntil }
  }

  /** Starts a session under a token that did not exist before, and gives the cookie to set. */
  async start(
    account: { id: string; region: string },
    device: { userAgent?: string; ip?: string },
  ): Promise<string> {
    const now = this.#clock.now().getTime()
    const token = `${account.region}.${randomBytes(32).toString('base64url')}`
    await this.#lucia.createSession(
      account.id,
      {
        sessionId: '',
        app: this.app,
        absoluteExpiresAt: new Date(now + limits[this.app].absoluteMs),
        lastActivityAt: new Date(now),
        userAgent: device.userAgent,
        ip: device.ip,
      },
      { sessionId: token },
    )
    return this.#lucia.createSessionCookie(token).serialize()
  }

  /** Whether a stream that this token opened may go on; being asked is no use that keeps the session alive. */
  async isOpen(token: string | undefined): Promise<boolean> {
    if (!token) return false
    const [session] = await this.#adapter.getSessionAndUser(token)
    return session?.attributes.app === this.app
  }

  async end(token: string | undefined): Promise<string> {
    if (token) await this.#lucia.invalidateSession(token)
    return this.#lucia.createBlankSessionCookie().serialize()
  }

  async endAll(accountId: string): Promise<void> {
    await this.#lucia.invalidateUserSessions(accountId)
  }

  async #extend(token: string, now: number): Promise<void> {
    await this.#adapter.updateSessionExpiration(token, new Date(now + limits[this.app].idleMs))
  }
}
