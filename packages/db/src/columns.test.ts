import { sql } from 'drizzle-orm'
import { pgTable, text } from 'drizzle-orm/pg-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { currency, id, instant, money, quantity, state, stateCheck } from './columns.ts'
import { withSystem } from './scope.ts'
import { type TestDatabases, testDatabases } from './testing/database.ts'

const tones = ['plain', 'loud'] as const

const samples = pgTable('column_samples', {
  id: id().primaryKey(),
  price: money('price').notNull(),
  currency: currency().notNull(),
  metres: quantity('metres').notNull(),
  tone: state('tone', tones).notNull(),
  seenAt: instant('seen_at').notNull(),
  note: text('note'),
})

let databases: TestDatabases

beforeAll(async () => {
  databases = await testDatabases()
  await databases
    .ownerSql('eu')
    .unsafe(`create table column_samples (id uuid primary key default app.new_id(), price bigint,
    currency text, metres bigint, tone text check (tone in ('plain', 'loud')), seen_at timestamptz(3), note text)`)
  await databases.ownerSql('eu').unsafe('grant select, insert on column_samples to app_worker')
})

const inEu = <T>(work: Parameters<typeof withSystem<T>>[1]) =>
  withSystem(
    { region: databases.regions.get('eu'), mode: 'read write', reason: 'test', requestId: 'test' },
    work,
  )

const sample = {
  price: 9_007_199_254_740_993n,
  currency: 'NGN',
  metres: 2_400n,
  tone: 'loud' as const,
  seenAt: new Date('2026-11-21T08:00:00.123Z'),
}

describe('the column helpers', () => {
  it('bring amounts, quantities and instants back without loss', async () => {
    const [row] = await inEu((tx) => tx.insert(samples).values(sample).returning())
    expect(row).toMatchObject(sample)
  })

  it('make ids that sort by the time they were made', async () => {
    const ids = await inEu(async (tx) => {
      const made: string[] = []
      for (let count = 0; count < 5; count++) {
        const [row] = await tx.insert(samples).values(sample).returning({ id: samples.id })
        made.push(row?.id ?? '')
      }
      return made
    })
    expect(ids).toEqual(ids.toSorted())
  })

  it('refuse a state that is not in its list', async () => {
    expect(stateCheck('samples_tone', samples.tone, tones).name).toBe('samples_tone')
    const stray = { ...sample, tone: sql`'quiet'` as never }
    await expect(inEu((tx) => tx.insert(samples).values(stray))).rejects.toMatchObject({ code: 'INVALID' })
  })
})
