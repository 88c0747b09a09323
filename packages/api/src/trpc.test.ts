import { clients } from '@thimblely/db/schema'
import { account } from '@thimblely/db/testing/factories/accounts'
import { member, type WorkspaceFixture, workspace } from '@thimblely/db/testing/factories/workspaces'
import { TRPCError } from '@trpc/server'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { AppError } from './core/errors.ts'
import { toAppError } from './core/failure.ts'
import { type TestHouse, testHouse } from './testing/house.ts'
import { createCallerFactory, router, workspaceProcedure } from './trpc.ts'

let test: TestHouse
let place: WorkspaceFixture

beforeAll(async () => {
  test = await testHouse()
  place = await workspace(test.regions)
})

const write = workspaceProcedure('clients.write').input(
  z.strictObject({ ending: z.enum(['throw', 'lie', 'commit']) }),
)

const probes = router({
  change: write.output(z.strictObject({ ok: z.literal(true) })).mutation(async ({ ctx, input }) => {
    await ctx.tx
      .insert(clients)
      .values({ name: `probe ${input.ending}`, addedBy: ctx.actor.accountId, currency: 'EUR' })
    if (input.ending === 'throw') throw new AppError('CONFLICT', 'On purpose.')
    return (input.ending === 'lie' ? { ok: true, secret: 'column' } : { ok: true }) as { ok: true }
  }),
  defect: write.output(z.strictObject({})).mutation(() => {
    throw new Error('password=hunter2 at /srv/app.ts:12')
  }),
  writeInQuery: workspaceProcedure('clients.read')
    .output(z.strictObject({}))
    .query(async ({ ctx }) => {
      await ctx.tx.execute(sql`update clients set name = 'changed'`)
      return {}
    }),
})

const caller = async () =>
  createCallerFactory(probes)(
    test.request({ workspaceSlug: place.slug, cookie: await test.cookieFor(place.owner) }),
  )

const stored = async (name: string) => test.ownerSql('eu')`select 1 from clients where name = ${name}`

describe('a workspace procedure', () => {
  it('commits what succeeds', async () => {
    await (await caller()).change({ ending: 'commit' })
    expect(await stored('probe commit')).toHaveLength(1)
  })

  it('leaves nothing behind when the command fails, although tRPC only returns the failure', async () => {
    await expect((await caller()).change({ ending: 'throw' })).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await stored('probe throw')).toHaveLength(0)
  })

  it('leaves nothing behind when the answer does not match its schema', async () => {
    await expect((await caller()).change({ ending: 'lie' })).rejects.toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
    })
    expect(await stored('probe lie')).toHaveLength(0)
  })

  it('runs queries in a transaction that cannot write', async () => {
    await expect((await caller()).writeInQuery()).rejects.toBeInstanceOf(TRPCError)
  })

  it('tells nothing of an unknown failure', async () => {
    const error = await (await caller())
      .defect({ ending: 'commit' })
      .catch((thrown: unknown) => toAppError(thrown))
    expect(error).toMatchObject({ code: 'INTERNAL' })
    expect((error as AppError).message).not.toMatch(/hunter2|srv/)
  })

  it('refuses a viewer, a stranger and nobody', async () => {
    const viewer = await account(test.regions)
    await member(test.regions, place, viewer, 'viewer')
    const stranger = await account(test.regions)
    const fields = { name: 'New', idempotencyKey: crypto.randomUUID() }
    const attempt = async (person?: typeof viewer) => (await test.as(person, place)).clients.create(fields)
    await expect(attempt(viewer)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(attempt(stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(attempt()).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  })

  it('answers a foreign slug and a random one alike', async () => {
    const stranger = await account(test.regions)
    const messages = await Promise.all(
      [place, { ...place, slug: 'no-such-atelier' }].map(async (one) =>
        (await test.as(stranger, one)).clients.list({}).catch((error: TRPCError) => `${error.code}`),
      ),
    )
    expect(messages).toEqual(['NOT_FOUND', 'NOT_FOUND'])
  })

  it('works for a member whose account lives in another region', async () => {
    const american = await account(test.regions, { region: 'us', fullName: 'Hollis' })
    await member(test.regions, place, american)
    const page = await (await test.as(american, place)).clients.list({})
    expect(page.rows.map((row) => row.name)).toContain('probe commit')
  })
})
