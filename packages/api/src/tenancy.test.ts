import { loginRoles } from '@thimblely/db/roles'
import { clients } from '@thimblely/db/schema'
import { securityOf } from '@thimblely/db/security'
import { declaredOf } from '@thimblely/db/testing/catalogue/declared'
import { seedTenant, type Tenant } from '@thimblely/db/testing/seed-rows'
import { beforeAll, describe, expect, it } from 'vitest'
import { type TestHouse, testHouse } from './testing/house.ts'
import { outcomeOf } from './testing/outcome.ts'
import { callProcedure, type Procedure, procedures } from './testing/procedures.ts'
import { type NamingPlace, namingPlaces, sampleOf } from './testing/sample-input.ts'

/** Inputs that no sample can be made for from their schema, each with the reason. */
const givenInputs: Record<string, { why: string; inputNaming: (name: string) => unknown }> = {}

const known = { region: 'eu' }

let test: TestHouse
let mine: Tenant
let theirs: Tenant

beforeAll(async () => {
  test = await testHouse()
  mine = await seedTenant(test, 'eu')
  theirs = await seedTenant(test, 'eu')
})

const owned = declaredOf('region').filter(({ ownerColumn }) => ownerColumn !== undefined)

const ownersOf = ({ place, people }: Tenant) => [place.id, ...Object.values(people).map(({ id }) => id)]

/** The ids of the other tenant's rows, of every table. */
async function theirIds(): Promise<string[]> {
  const queries = owned
    .filter(({ columns }) => columns.some(({ name }) => name === 'id'))
    .map(
      ({ qualified, ownerColumn }) =>
        `(select id::text from ${qualified} where ${ownerColumn} = any ($1) limit 2)`,
    )
  const rows = await test.ownerSql('eu').unsafe(queries.join(' union '), [ownersOf(theirs)])
  return rows.map((row) => String(row.id))
}

/** One line for everything that the other tenant and its people own; a look at it leaves no trace. */
async function digestOfTheirs(): Promise<unknown> {
  const rows = owned.map(
    ({ qualified, ownerColumn }) =>
      `select '${qualified}' || t::text as line from ${qualified} t where ${ownerColumn} = any ($1)`,
  )
  const [digest] = await test
    .ownerSql('eu')
    .unsafe(
      `select count(*)::int, md5(string_agg(line, '' order by line)) from (${rows.join(' union all ')}) rows`,
      [ownersOf(theirs)],
    )
  return digest
}

const placesOf = ({ path, input }: Procedure): NamingPlace[] => {
  const given = givenInputs[path]
  if (given) return [{ at: path, kind: 'id', inputNaming: given.inputNaming }]
  return namingPlaces(input, path, known)
}

const cases = procedures.flatMap((procedure) => placesOf(procedure).map((place) => ({ ...place, procedure })))

type Case = NamingPlace & { procedure: Procedure }

/** Where an answer to the other tenant's name is not the answer to a name that nobody has. */
async function differingAnswers(tried: readonly Case[]): Promise<string[]> {
  const ids = await theirIds()
  const cookie = await test.cookieFor(mine.people.owner)
  const differing: string[] = []
  for (const { procedure, at, kind, inputNaming } of tried) {
    const ask = async (name: string) => {
      // Each call comes alone: a key of our own from an earlier one would answer for it.
      await test.ownerSql('eu')`delete from idempotency_keys where workspace_id = ${mine.place.id}`
      const request = test.request({ cookie, workspaceSlug: mine.place.slug })
      return outcomeOf(callProcedure(request, procedure, inputNaming(name)))
    }
    const nobodys = () => (kind === 'id' ? crypto.randomUUID() : `nobody-${crypto.randomUUID()}`)
    // The first call settles what a write changes of ours, so that the others find the same.
    await ask(nobodys())
    const unknown = await ask(nobodys())
    for (const name of kind === 'id' ? ids : [theirs.place.slug]) {
      const answer = await ask(name)
      if (answer !== unknown) differing.push(`${at} ${name}: ${answer} instead of ${unknown}`)
    }
  }
  return differing
}

describe('another tenant’s names (S6)', () => {
  it.each(procedures)('$path has an input that the walk can make', ({ path, input }) => {
    const made = givenInputs[path]?.inputNaming(crypto.randomUUID()) ?? sampleOf(input, path, known)
    expect(input.safeParse(made)).toMatchObject({ success: true })
  })

  it.each(cases)('$at accepts a name there', ({ procedure, inputNaming }) => {
    expect(procedure.input.safeParse(inputNaming(crypto.randomUUID()))).toMatchObject({ success: true })
  })

  it('are found in the inputs of reads and of writes', () => {
    const kinds = new Set(cases.map(({ procedure, kind }) => `${procedure.type} ${kind}`))
    expect([...kinds].toSorted()).toEqual(['mutation id', 'query id', 'query slug'])
  })

  it('answer like names that nobody has, and stay as they were', { timeout: 120_000 }, async () => {
    const before = await digestOfTheirs()
    expect((await theirIds()).length).toBeGreaterThan(15)
    expect(await differingAnswers(cases)).toEqual([])
    expect(await digestOfTheirs()).toEqual(before)
  })

  it('as the workspace of the request answer like an address that nobody has', async () => {
    const before = await digestOfTheirs()
    for (const procedure of procedures) {
      const input = sampleOf(procedure.input, procedure.path, known)
      const ask = async (workspaceSlug: string) => {
        const cookie = await test.cookieFor(mine.people.admin)
        return outcomeOf(callProcedure(test.request({ cookie, workspaceSlug }), procedure, input))
      }
      expect(await ask(theirs.place.slug), procedure.path).toBe(await ask('nobody-has-this-address'))
    }
    expect(await digestOfTheirs()).toEqual(before)
  })
})

describe('the walk notices', () => {
  const casesAt = (at: string) => cases.filter((one) => one.at === at)

  /** What a change of the database's policies does; they are made anew afterwards. */
  async function afterChange<T>(change: string, look: () => Promise<T>): Promise<T> {
    const sql = test.ownerSql('eu')
    await sql.unsafe(change)
    try {
      return await look()
    } finally {
      await sql.unsafe(securityOf(clients, loginRoles))
    }
  }

  const readable = 'alter policy clients_select_app_rw on clients using (true)'
  const writable = 'alter policy clients_update_app_rw on clients using (true) with check (true)'

  it('a read that gives away another tenant’s row', async () => {
    const differing = await afterChange(readable, () =>
      differingAnswers(casesAt('clients.previewBulk.selection.ids')),
    )
    expect(differing).toHaveLength(1)
    expect(differing[0]).toMatch(/^clients\.previewBulk\.selection\.ids .*: ok .* instead of ok/)
  })

  it('a write that reaches another tenant’s row', async () => {
    const before = await digestOfTheirs()
    const differing = await afterChange(`${readable}; ${writable}`, () =>
      differingAnswers(casesAt('clients.archive.id')),
    )
    expect(differing).toHaveLength(1)
    expect(await digestOfTheirs()).not.toEqual(before)
  })
})
