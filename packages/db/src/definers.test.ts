import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { outboxEvents } from './schema/outbox.ts'
import { withAccount, withStaff, withSystem, withWorkspace } from './scope.ts'
import { type TestDatabases, testDatabases } from './testing/database.ts'
import { type AccountFixture, account } from './testing/factories/accounts.ts'
import { client } from './testing/factories/clients.ts'
import { inWorkspace, type WorkspaceFixture, workspace } from './testing/factories/workspaces.ts'

let databases: TestDatabases
let mine: WorkspaceFixture
let theirs: WorkspaceFixture

beforeAll(async () => {
  databases = await testDatabases()
  mine = await workspace(databases.regions)
  theirs = await workspace(databases.regions)
})

const region = () => databases.regions.get('eu')
const owner = () => databases.ownerSql('eu')
const call = <Row extends object>(role: 'app_rw' | 'app_auth', text: string, values: unknown[] = []) =>
  region().pool(role).call<Row>(text, values)

const entry = (place: WorkspaceFixture) => ({
  region: region(),
  mode: 'read only' as const,
  workspaceId: place.id,
  accountId: place.owner.id,
  roles: ['owner'],
  requestId: 'test',
})

describe('match_clients', () => {
  const search = (place: WorkspaceFixture) =>
    withWorkspace(entry(place), (tx) => tx.execute(sql`select id from app.match_clients(array['amara'], 10)`))

  it('finds the clients of the entered workspace alone', async () => {
    const ours = await client(databases.regions, mine, { name: 'Amara' })
    const other = await client(databases.regions, theirs, { name: 'Amara' })
    expect([...(await search(mine))]).toEqual([{ id: ours.id }])
    expect([...(await search(theirs))]).toEqual([{ id: other.id }])
  })

  it('finds nothing for who entered no workspace', async () => {
    expect(await call('app_rw', "select id from app.match_clients(array['amara'], 10)")).toEqual([])
  })
})

describe('the sessions’ functions', () => {
  let person: AccountFixture
  let hash: string

  const sessions = () =>
    call<{ account_id: string }>('app_rw', 'select account_id from app.session_by_hash($1)', [hash])

  const start = async (accountId: string, tokenHash: string) =>
    call(
      'app_auth',
      `select app.start_session($1::uuid, $2, 'workspace', now() + interval '1 hour', now() + interval '2 hours', null, null)`,
      [accountId, tokenHash],
    )

  beforeEach(async () => {
    person = await account(databases.regions)
    hash = createHash('sha256').update(person.id).digest('hex')
    await start(person.id, hash)
  })

  it('know a session by its hash', async () => {
    expect(await sessions()).toEqual([{ account_id: person.id }])
  })

  it('know no session of a disabled account, which cannot enter either', async () => {
    await owner()`update accounts set status = 'disabled' where id = ${person.id}`
    expect(await sessions()).toEqual([])
    const entering = withAccount(
      { region: region(), mode: 'read only', accountId: person.id, requestId: 'test' },
      (tx) => tx.execute(sql`select 1`),
    )
    await expect(entering).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it.for(['expires_at', 'absolute_expires_at'])('know no session whose %s has passed', async (limit) => {
    await owner()`update auth_sessions set ${owner()({ [limit]: new Date(Date.now() - 1000) })} where token_hash = ${hash}`
    expect(await sessions()).toEqual([])
  })

  it('never move a session past its absolute limit', async () => {
    await call('app_rw', "select app.extend_session($1, now() + interval '30 days')", [hash])
    const [row] =
      await owner()`select expires_at = absolute_expires_at as is_capped from auth_sessions where token_hash = ${hash}`
    expect(row).toEqual({ is_capped: true })
  })

  it('end the sessions of one account and leave everybody else signed in', async () => {
    const other = await account(databases.regions)
    await start(other.id, `${hash}-other`)
    await call('app_auth', 'select app.end_sessions($1::uuid)', [person.id])
    const left =
      await owner()`select account_id from auth_sessions where account_id in (${person.id}, ${other.id})`
    expect([...left]).toEqual([{ account_id: other.id }])
  })
})

describe('found_workspace', () => {
  it('refuses who has not entered as an account', async () => {
    const founding = call(
      'app_rw',
      `select app.found_workspace($1::uuid, 'Nobody', 'nobody', 'nobody', 'tailor', 'FR', 'EUR', 'UTC', 'navy')`,
      [randomUUID()],
    )
    await expect(founding).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})

describe('queue_message', () => {
  it('notes the workspace that was entered, whatever it is told', async () => {
    await inWorkspace(databases.regions, mine, (tx) =>
      tx.execute(sql`select app.queue_message('email', 'test', 'a@example.com', 'Hello', 'Hello', null)`),
    )
    const rows = await owner()`select workspace_id from outbound_messages where template = 'test'`
    expect([...rows]).toEqual([{ workspace_id: mine.id }])
  })
})

describe('claim_events', () => {
  it('gives each event to one of two workers that ask at once', async () => {
    for (const place of [mine, theirs])
      await inWorkspace(databases.regions, place, (tx) =>
        tx
          .insert(outboxEvents)
          .values(Array.from({ length: 20 }, () => ({ name: 'test.happened', payload: {} }))),
      )
    const take = () =>
      withSystem({ region: region(), mode: 'read write', reason: 'test', requestId: 'test' }, (tx) =>
        tx.execute<{ id: string }>(sql`select id from app.claim_events(1000)`),
      )
    const taken = (await Promise.all([take(), take(), take()])).flatMap((rows) => rows.map(({ id }) => id))
    expect(taken).toHaveLength(new Set(taken).size)
    const [left] =
      await owner()`select count(*)::int as waiting from outbox_events where dispatched_at is null`
    expect(left).toEqual({ waiting: 0 })
  })
})

describe('the staff’s door', () => {
  const enter = (accountId: string, roles = ['operations']) =>
    withStaff({ region: region(), mode: 'read only', accountId, roles, requestId: 'test' }, (tx) =>
      tx.execute(sql`select * from app.audit_trail(null, null, 5)`),
    )

  it('shows who changed what, without the values', async () => {
    const staff = await account(databases.regions)
    await owner()`insert into staff_members ${owner()({ account_id: staff.id, role: 'operations' })}`
    const [line] = await enter(staff.id)
    expect(Object.keys(line ?? {}).toSorted()).toEqual([
      'action',
      'actor_name',
      'actor_role',
      'at',
      'id',
      'request_id',
      'table_name',
      'workspace_slug',
    ])
  })

  it('is closed to an owner of a workspace, to former staff and to another staff role', async () => {
    const former = await account(databases.regions)
    await owner()`insert into staff_members ${owner()({ account_id: former.id, role: 'operations', is_active: false })}`
    const support = await account(databases.regions)
    await owner()`insert into staff_members ${owner()({ account_id: support.id, role: 'support' })}`
    for (const { id } of [mine.owner, former, support])
      await expect(enter(id)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})

describe('the worker’s door', () => {
  it('is closed while a workspace is frozen or has moved', async () => {
    const place = await workspace(databases.regions)
    const work = () =>
      withSystem(
        { region: region(), mode: 'read write', reason: 'test', requestId: 'test', workspaceId: place.id },
        (tx) => tx.execute(sql`select 1`),
      )
    await owner()`update workspace_fences set state = 'frozen' where workspace_id = ${place.id}`
    await expect(work()).rejects.toMatchObject({ code: 'FROZEN' })
    await owner()`update workspace_fences set state = 'moved' where workspace_id = ${place.id}`
    await expect(work()).rejects.toMatchObject({ code: 'MOVED' })
  })
})
