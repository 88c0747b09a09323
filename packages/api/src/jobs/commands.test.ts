import type { TestDatabases } from '@thimblely/db/testing/database'
import { account } from '@thimblely/db/testing/factories/accounts'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '../root.ts'
import { type TestHouse, testHouse } from '../testing/house.ts'

let test: TestHouse
const staff: Record<string, Caller> = {}

type RegionName = Parameters<TestDatabases['ownerSql']>[0]

async function member(role: string, region: RegionName): Promise<Caller> {
  const person = await account(test.regions, { region, fullName: `Ines of ${role}`, role: 'admin' })
  await test.ownerSql(region)`insert into staff_members (account_id, role) values (${person.id}, ${role})`
  return test.as(person, undefined, 'admin')
}

async function deadJob(region: RegionName): Promise<string> {
  const sql = test.ownerSql(region)
  const [job] = await sql`select id from graphile_worker.add_job('no.such.task', '{}', max_attempts => 1)`
  await sql`update graphile_worker._private_jobs set attempts = 1, last_error = 'Nobody knows how' where id = ${job?.id}`
  return String(job?.id)
}

beforeAll(async () => {
  // One connection a pool: a call that needed a second one of its own region would never end.
  test = await testHouse({ poolSize: 1 })
  staff.administrator = await member('administrator', 'eu')
  staff.residency = await member('residency', 'eu')
})

const as = (role: string) => {
  const caller = staff[role]
  if (!caller) throw new Error(`No ${role} here`)
  return caller
}

describe.each(['eu', 'us'] as const)('settling a job in %s', (region) => {
  it('runs a dead job once more and writes down who wanted it, and why', async () => {
    const id = await deadJob(region)
    expect(await as('administrator').jobs.dead({ region, id })).toMatchObject({
      task: 'no.such.task',
      attempts: 1,
    })
    await as('administrator').jobs.retry({ region, id, reason: 'The provider is back' })
    await expect(as('administrator').jobs.dead({ region, id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const { rows } = await as('administrator').audit.staff({ region: 'eu' })
    expect(rows[0]).toMatchObject({
      action: 'jobs.retry',
      subject: `${region}/${id}`,
      reason: 'The provider is back',
      name: 'Ines of administrator',
    })
  })

  it('writes nothing down when the job is gone', async () => {
    const before = await as('administrator').audit.staff({ region: 'eu' })
    const gone = { region, id: '999999', reason: 'Too late' }
    await expect(as('administrator').jobs.discard(gone)).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await as('administrator').audit.staff({ region: 'eu' })).rows).toEqual(before.rows)
  })

  it('is not for a role that only looks', async () => {
    const id = await deadJob(region)
    await expect(as('residency').jobs.retry({ region, id, reason: 'Curious' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    expect(await as('residency').jobs.dead({ region, id })).toMatchObject({ id })
  })
})

describe('the console', () => {
  it('shows every region and the directory over pools of one connection', async () => {
    const report = await as('residency').residency.report()
    expect(report.regions.map(({ region, isUp }) => ({ region, isUp }))).toEqual([
      { region: 'eu', isUp: true },
      { region: 'us', isUp: true },
    ])
    expect(report.directory?.accounts).toBeGreaterThanOrEqual(2)
  })

  it('tells staff their role and when they are signed out', async () => {
    const me = await as('residency').staff.me()
    expect(me).toMatchObject({ role: 'residency', displayName: 'Ines of residency', regions: ['eu', 'us'] })
    expect(me.signedInUntil.getTime()).toBeGreaterThan(Date.now())
  })

  it('masks in the list whom a message went to, and shows it with the message', async () => {
    const [message] = await test.ownerSql(
      'us',
    )`insert into outbound_messages (channel, template, recipient, text, status)
      values ('email', 'sign-in', 'ngozi@okonjo.example', 'Hello', 'failed') returning id`
    const { rows } = await as('residency').outbox.list({ region: 'us', status: 'failed' })
    expect(rows).toMatchObject([{ id: message?.id, maskedRecipient: 'n…@okonjo.example' }])
    expect(JSON.stringify(rows)).not.toContain('ngozi')
    expect(await as('residency').outbox.get({ region: 'us', id: String(message?.id) })).toMatchObject({
      recipient: 'ngozi@okonjo.example',
    })
    expect(await as('residency').outbox.figures({ region: 'us' })).toMatchObject({ failed: 1, queued: 0 })
  })
})
