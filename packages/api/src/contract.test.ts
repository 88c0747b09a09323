import { staffRoles } from '@thimblely/db/states'
import { type AccountFixture, account } from '@thimblely/db/testing/factories/accounts'
import { member, type WorkspaceFixture, workspace } from '@thimblely/db/testing/factories/workspaces'
import { beforeAll, describe, expect, it } from 'vitest'
import { adminPermissions, workspacePermissions } from './core/permissions.ts'
import type { AppName } from './core/session.ts'
import { type TestHouse, testHouse } from './testing/house.ts'
import { doorAnswer } from './testing/outcome.ts'
import { callProcedure, type Procedure, procedures } from './testing/procedures.ts'
import { sampleOf } from './testing/sample-input.ts'

const insiders = ['owner', 'admin', 'member', 'viewer'] as const
const outsiders = ['pending', 'suspended', 'removed', 'stranger', 'staff'] as const
type Visitor = (typeof insiders)[number] | (typeof outsiders)[number]

let test: TestHouse
let place: WorkspaceFixture
const visitors = new Map<Visitor, AccountFixture>()
const staff = new Map<string, AccountFixture>()

async function appoint(role: string, isActive = true): Promise<AccountFixture> {
  const person = await account(test.regions, { role: 'admin' })
  await test.ownerSql(
    'eu',
  )`insert into staff_members ${test.ownerSql('eu')({ account_id: person.id, role, is_active: isActive })}`
  return person
}

beforeAll(async () => {
  test = await testHouse()
  place = await workspace(test.regions)
  visitors.set('owner', place.owner)
  for (const role of ['admin', 'member', 'viewer'] as const) {
    const person = await account(test.regions)
    await member(test.regions, place, person, role)
    visitors.set(role, person)
  }
  for (const status of ['pending', 'suspended', 'removed'] as const) {
    const person = await account(test.regions)
    await member(test.regions, place, person, 'admin')
    await test.ownerSql('eu')`update workspace_members set status = ${status} where account_id = ${person.id}`
    visitors.set(status, person)
  }
  visitors.set('stranger', await account(test.regions))
  visitors.set('staff', await appoint('administrator'))
  for (const role of staffRoles) staff.set(role, await appoint(role))
  staff.set('inactive', await appoint('administrator', false))
  staff.set('no staff', await account(test.regions))
})

/** What the door of a procedure says to someone in one app; inputs are the smallest that its schema accepts. */
async function knock(
  procedure: Procedure,
  person: AccountFixture | undefined,
  app: AppName,
): Promise<string> {
  const cookie = person && (await test.cookieFor(person, app))
  const input = sampleOf(procedure.input, procedure.path, {
    region: 'eu',
    idempotencyKey: crypto.randomUUID(),
  })
  return doorAnswer(callProcedure(test.request({ app, cookie, workspaceSlug: place.slug }), procedure, input))
}

const has = (table: Record<string, readonly string[]>) =>
  procedures.filter(({ permission }) => permission in table)

const inWorkspace = has(workspacePermissions)
const inConsole = has(adminPermissions)

const rolesOf = (table: Record<string, readonly string[]>, { permission }: Procedure) =>
  table[permission] ?? []

describe('every workspace procedure', () => {
  it.each(inWorkspace)('$path lets in the roles of $permission and no one else', async (procedure) => {
    const allowed = rolesOf(workspacePermissions, procedure)
    for (const role of insiders) {
      const expected = allowed.includes(role) ? 'inside' : 'FORBIDDEN'
      expect(await knock(procedure, visitors.get(role), 'workspace'), role).toBe(expected)
    }
    for (const outsider of outsiders) {
      expect(await knock(procedure, visitors.get(outsider), 'workspace'), outsider).toBe('NOT_FOUND')
    }
    expect(await knock(procedure, undefined, 'workspace'), 'nobody').toBe('UNAUTHORIZED')
  })

  it.each(inWorkspace)('$path is nothing in another app, even to the owner', async (procedure) => {
    for (const app of ['storefront', 'admin'] as const) {
      expect(await knock(procedure, place.owner, app), app).toBe('NOT_FOUND')
    }
  })
})

describe('every procedure of the console', () => {
  it.each(inConsole)('$path lets in the staff of $permission and no one else', async (procedure) => {
    const allowed = rolesOf(adminPermissions, procedure)
    for (const [role, person] of staff) {
      const expected = allowed.includes(role) ? 'inside' : 'FORBIDDEN'
      expect(await knock(procedure, person, 'admin'), role).toBe(expected)
    }
    expect(await knock(procedure, undefined, 'admin'), 'nobody').toBe('UNAUTHORIZED')
  })

  it.each(inConsole)('$path is nothing in another app, whoever asks', async (procedure) => {
    for (const app of ['workspace', 'storefront'] as const) {
      for (const role of ['administrator', 'no staff'])
        expect(await knock(procedure, staff.get(role), app), `${role} in ${app}`).toBe('NOT_FOUND')
    }
  })
})

describe('the walk', () => {
  it('covers every procedure with a permission of a table', () => {
    const open = procedures.filter(({ permission }) => permission === 'public' || permission === 'account')
    expect(inWorkspace.length + inConsole.length + open.length).toBe(procedures.length)
    expect(inWorkspace.length).toBeGreaterThan(15)
    expect(inConsole.length).toBeGreaterThan(5)
  })

  it.each(procedures.filter(({ permission }) => permission === 'account'))(
    '$path needs a sign-in',
    async (procedure) => {
      expect(await knock(procedure, undefined, 'workspace')).toBe('UNAUTHORIZED')
      expect(await knock(procedure, visitors.get('stranger'), 'workspace')).toBe('inside')
    },
  )
})
