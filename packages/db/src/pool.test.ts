import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { Places } from './directory/places.ts'
import { settleClaims } from './directory/settle-claims.ts'
import { DatabaseError } from './errors.ts'
import { publish } from './feed/publish.ts'
import { pullFeed } from './feed/pull.ts'
import type { Pool, Transaction } from './pool.ts'
import { Regions } from './regions.ts'
import { withSystem, withWorkspace } from './scope.ts'
import { type TestDatabases, testDatabases } from './testing/database.ts'
import { account } from './testing/factories/accounts.ts'
import { client } from './testing/factories/clients.ts'
import { sellerCard } from './testing/factories/seller-cards.ts'
import { inWorkspace, member, workspace } from './testing/factories/workspaces.ts'

let databases: TestDatabases

beforeAll(async () => {
  databases = await testDatabases({ poolSize: 1 })
})

const enterNothing = async () => {}

/** A transaction of no tenant, for what concerns the connection alone. */
function plain<T>(pool: Pool, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return pool.transaction('read write', enterNothing, work)
}

const answer = (pool: Pool) => plain(pool, (tx) => tx.execute(sql`select 1 as one`))

/** Fresh pools of the given size over the same databases. */
async function withPools<T>(poolSize: number, work: (pool: Pool) => Promise<T>): Promise<T> {
  const regions = new Regions({ ...databases.config, poolSize })
  try {
    return await work(regions.get('eu').pool('app_rw'))
  } finally {
    await regions.end()
  }
}

describe('a pool of one connection', () => {
  it('is enough for everything that the house does', async () => {
    const { regions } = databases
    const shop = await workspace(regions)
    const guest = await account(regions, { region: 'us' })
    await member(regions, shop, guest, 'viewer')
    await client(regions, shop)
    await inWorkspace(regions, shop, (tx) => publish(tx, 'seller', shop.id, sellerCard({ slug: shop.slug })))
    await pullFeed(regions.get('us'), regions.get('eu'))
    await pullFeed(regions.get('eu'), regions.get('eu'))
    await settleClaims(regions)
    expect(await new Places(regions).find(shop.slug)).toMatchObject({ workspaceId: shop.id, region: 'eu' })
    const parallel = [1, 2, 3].map(() => client(regions, shop))
    await expect(Promise.all(parallel)).resolves.toHaveLength(3)
  })

  it('answers UNAVAILABLE when work inside a transaction asks the pool again, instead of hanging', async () => {
    const { regions } = databases
    const shop = await workspace(regions)
    const entry = {
      region: regions.get('eu'),
      mode: 'read only' as const,
      workspaceId: shop.id,
      accountId: shop.owner.id,
      roles: ['owner'],
      requestId: 'test',
    }
    const nested = withWorkspace(entry, () => withWorkspace(entry, (tx) => tx.execute(sql`select 1`)))
    await expect(nested).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    await expect(answer(regions.get('eu').pool('app_rw'))).resolves.toHaveLength(1)
  })
})

describe('a pool with more callers than connections', () => {
  it('gives 200 callers on 5 connections an answer or UNAVAILABLE within 2 s, and the next one an answer at once', async () => {
    await withPools(5, async (pool) => {
      const started = performance.now()
      const outcomes = await Promise.allSettled(
        Array.from({ length: 200 }, () => plain(pool, (tx) => tx.execute(sql`select pg_sleep(0.1)`))),
      )
      expect(performance.now() - started).toBeLessThan(2_000)
      const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
      expect(new Set(refused.map(({ reason }) => reason.code))).toEqual(new Set(['UNAVAILABLE']))
      expect(outcomes.length - refused.length).toBeGreaterThan(20)
      const again = performance.now()
      await answer(pool)
      expect(performance.now() - again).toBeLessThan(200)
      expect(pool.figures).toEqual({ inUse: 0, waiting: 0, isOpen: false })
    })
  })
})

describe('the patched driver', () => {
  it('rejects a transaction whose backend was terminated, and the process and the pool live on', async () => {
    await withPools(2, async (pool) => {
      for (let round = 0; round < 5; round++) {
        const broken = plain(pool, async (tx) => {
          const [row] = await tx.execute(sql`select pg_backend_pid() as pid`)
          await databases.ownerSql('eu')`select pg_terminate_backend(${Number(row?.pid)})`
          // Several at once, so that one is being written when the socket closes.
          await Promise.all([1, 2, 3].map(() => tx.execute(sql`select pg_sleep(0.01)`)))
        })
        await expect(broken).rejects.toMatchObject({ code: 'UNAVAILABLE' })
        await expect(answer(pool)).resolves.toHaveLength(1)
      }
    })
  })

  it('rejects a query whose backend is terminated while it runs', async () => {
    await withPools(1, async (pool) => {
      const begun = Promise.withResolvers<number>()
      const slow = plain(pool, async (tx) => {
        const [row] = await tx.execute(sql`select pg_backend_pid() as pid`)
        begun.resolve(Number(row?.pid))
        return tx.execute(sql`select pg_sleep(4)`)
      })
      const killed = expect(slow).rejects.toMatchObject({ code: 'UNAVAILABLE' })
      const pid = await begun.promise
      await new Promise((resolve) => setTimeout(resolve, 100))
      await databases.ownerSql('eu')`select pg_terminate_backend(${pid})`
      await killed
      await expect(answer(pool)).resolves.toHaveLength(1)
    })
  })
})

describe('a transaction whose connection died while its work went on', () => {
  it('can neither write into nor commit the transaction that has the connection now', async () => {
    const regions = new Regions({ ...databases.config, poolSize: 1 })
    const pool = regions.get('eu').pool('app_worker')
    const sample = (tx: Transaction, minute: string) =>
      tx.execute(
        sql`insert into health_samples (minute, answer_ms, is_healthy) values (${minute}::timestamptz, 1, true)`,
      )
    const [begun, resume] = [Promise.withResolvers<number>(), Promise.withResolvers<void>()]
    const late = Promise.withResolvers<unknown>()
    const first = plain(pool, async (tx) => {
      const [row] = await tx.execute(sql`select pg_backend_pid() as pid`)
      begun.resolve(Number(row?.pid))
      await resume.promise
      late.resolve(await sample(tx, '2026-01-01T00:00Z').catch((error) => error))
    })
    const ended = expect(first).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    await databases.ownerSql('eu')`select pg_terminate_backend(${await begun.promise})`
    await ended
    const second = plain(pool, async (tx) => {
      await sample(tx, '2026-01-02T00:00Z')
      resume.resolve()
      expect(await late.promise).toMatchObject({ cause: { code: 'UNAVAILABLE' } })
      await new Promise((resolve) => setTimeout(resolve, 50))
      throw new Error('rolled back on purpose')
    })
    await expect(second).rejects.toThrow('rolled back on purpose')
    expect(await databases.ownerSql('eu')`select minute from health_samples`).toHaveLength(0)
    await regions.end()
  })
})

describe('an error of the work', () => {
  it('comes out as it was thrown, even when its cause was a refusal of the database', async () => {
    const pool = databases.regions.get('eu').pool('app_rw')
    const thrown = new Error('for people', { cause: new DatabaseError('CONFLICT', 'for us') })
    await expect(plain(pool, () => Promise.reject(thrown))).rejects.toBe(thrown)
  })
})

describe('a savepoint', () => {
  it('takes back a failed part and lets the transaction go on', async () => {
    const pool = databases.regions.get('eu').pool('app_worker')
    const minutes = await plain(pool, async (tx) => {
      const part = tx.transaction((inner) =>
        inner.execute(sql`insert into health_samples (minute) values (now())`),
      )
      await expect(part).rejects.toThrow()
      return tx.execute(sql`select minute from health_samples`)
    })
    expect(minutes).toHaveLength(0)
  })
})

describe('a statement or transaction that takes too long', () => {
  it('ends a slow statement with UNAVAILABLE, long before its caller would', async () => {
    await withPools(1, async (pool) => {
      const started = performance.now()
      const slow = plain(pool, (tx) => tx.execute(sql`select pg_sleep(30)`))
      await expect(slow).rejects.toMatchObject({ code: 'UNAVAILABLE' })
      expect(performance.now() - started).toBeLessThan(6_500)
      await expect(answer(pool)).resolves.toHaveLength(1)
    })
  })

  it('ends a transaction that stays idle, and the next caller gets a fresh connection', async () => {
    await withPools(1, async (pool) => {
      const idle = plain(pool, async (tx) => {
        await tx.execute(sql`set local idle_in_transaction_session_timeout = '100ms'`)
        await new Promise((resolve) => setTimeout(resolve, 400))
        await tx.execute(sql`select 1`)
      })
      await expect(idle).rejects.toMatchObject({ code: 'UNAVAILABLE' })
      await expect(answer(pool)).resolves.toHaveLength(1)
    })
  })

  it('gives every connection its time-outs', async () => {
    const [row] = await plain(databases.regions.get('eu').pool('app_rw'), (tx) =>
      tx.execute(sql`select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
        current_setting('idle_in_transaction_session_timeout') as idle`),
    )
    expect(row).toEqual({ statement: '5s', lock: '2s', idle: '10s' })
  })

  it('refuses to wait for another transaction for longer than 2 s', async () => {
    const { regions } = databases
    const entry = {
      region: regions.get('eu'),
      mode: 'read write' as const,
      reason: 'test',
      requestId: 'lock',
    }
    await databases.ownerSql('eu').begin(async (holder) => {
      await holder`lock table health_samples in access exclusive mode`
      const started = performance.now()
      const waiting = withSystem(entry, (tx) => tx.execute(sql`select * from health_samples`))
      await expect(waiting).rejects.toMatchObject({ code: 'UNAVAILABLE' })
      expect(performance.now() - started).toBeLessThan(3_000)
    })
  })
})
