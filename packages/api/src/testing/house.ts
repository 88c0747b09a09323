import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestDatabases, testDatabases } from '@thimblely/db/testing/database'
import type { AccountFixture } from '@thimblely/db/testing/factories/accounts'
import type { WorkspaceFixture } from '@thimblely/db/testing/factories/workspaces'
import { afterAll } from 'vitest'
import { apiConfig } from '../core/env.ts'
import { type House, openHouse } from '../core/house.ts'
import { type RequestContext, requestContext } from '../core/request.ts'
import type { AppName } from '../core/session.ts'
import { type Caller, createCaller } from '../root.ts'

export type TestHouse = TestDatabases & {
  house: (app?: AppName) => House
  /** Callers by app, as an account inside a workspace; without an account as nobody. */
  as: (person?: AccountFixture, place?: WorkspaceFixture, app?: AppName) => Promise<Caller>
  request: (
    options?: Partial<{ app: AppName; cookie: string; workspaceSlug: string; ip: string }>,
  ) => RequestContext
  /** The Cookie header of a fresh session. */
  cookieFor: (person: AccountFixture, app?: AppName) => Promise<string>
}

/** A house over fresh databases, with callers that sign in through a real session. */
export async function testHouse(options: { poolSize?: number } = {}): Promise<TestHouse> {
  const databases = await testDatabases(options)
  const environment = { ...databases.environment, FILES_FOLDER: ownFolder() }
  const config = apiConfig(environment)
  const houses = new Map<AppName, House>()
  const house = (app: AppName = 'workspace') => {
    const known = houses.get(app) ?? openHouse(app, config, databases.regions)
    houses.set(app, known)
    return known
  }
  const request: TestHouse['request'] = ({
    app = 'workspace',
    cookie,
    workspaceSlug,
    ip = '192.0.2.1',
  } = {}) =>
    requestContext({
      house: house(app),
      requestId: crypto.randomUUID(),
      ip,
      userAgent: 'vitest',
      cookie,
      workspaceSlug,
    })
  const cookieFor: TestHouse['cookieFor'] = async (person, app = 'workspace') => {
    const cookie = await house(app).sessions.start({ id: person.id, region: person.region }, {})
    return cookie.split(';')[0] ?? ''
  }
  const as: TestHouse['as'] = async (person, place, app = 'workspace') =>
    createCaller(
      request({ app, workspaceSlug: place?.slug, cookie: person && (await cookieFor(person, app)) }),
    )
  return { ...databases, environment, house, as, request, cookieFor }
}

function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'thimblely-files-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  return folder
}
