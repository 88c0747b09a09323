import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { Breaker } from './breaker.ts'
import { DatabaseError } from './errors.ts'
import type { Pool } from './pool.ts'
import { Regions } from './regions.ts'
import { testDatabases } from './testing/database.ts'
import { FaultyProxy } from './testing/faulty-proxy.ts'

const unreachable = () => Promise.reject(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }))
const fine = () => Promise.resolve('fine')

async function failTimes(breaker: Breaker, times: number) {
  for (let count = 0; count < times; count++) await breaker.run(unreachable).catch(() => {})
}

describe('a breaker', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it('opens after three failures in a row, and then refuses without calling', async () => {
    const breaker = new Breaker('eu')
    await failTimes(breaker, 2)
    expect(breaker.isOpen).toBe(false)
    await failTimes(breaker, 1)
    const work = vi.fn(fine)
    await expect(breaker.run(work)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: /^eu does not answer/,
    })
    expect(work).not.toHaveBeenCalled()
  })

  it('counts only failures in a row', async () => {
    const breaker = new Breaker('eu')
    await failTimes(breaker, 2)
    await breaker.run(fine)
    await failTimes(breaker, 2)
    expect(breaker.isOpen).toBe(false)
  })

  it('takes a refusal for what it is: an answer', async () => {
    const breaker = new Breaker('eu')
    const refused = () => breaker.run(() => Promise.reject(new DatabaseError('CONFLICT', 'taken')))
    for (let count = 0; count < 5; count++) await expect(refused()).rejects.toThrow('taken')
    expect(breaker.isOpen).toBe(false)
  })

  it('does not blame itself for another region that did not answer', async () => {
    const breaker = new Breaker('eu')
    const peerDown = new DatabaseError('UNAVAILABLE', 'The region does not answer', {
      cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }),
    })
    for (let count = 0; count < 5; count++)
      await expect(breaker.run(() => Promise.reject(peerDown))).rejects.toBe(peerDown)
    expect(breaker.isOpen).toBe(false)
  })

  it('lets one caller try after the pause, and everyone once that one succeeded', async () => {
    vi.useFakeTimers()
    const breaker = new Breaker('eu')
    await failTimes(breaker, 3)
    vi.advanceTimersByTime(1_001)
    const probe = Promise.withResolvers<string>()
    const first = breaker.run(() => probe.promise)
    await expect(breaker.run(fine)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    probe.resolve('back')
    await expect(first).resolves.toBe('back')
    await expect(breaker.run(fine)).resolves.toBe('fine')
  })

  it('pauses again when the try failed, and closes when it was answered with a refusal', async () => {
    vi.useFakeTimers()
    const breaker = new Breaker('eu')
    await failTimes(breaker, 3)
    vi.advanceTimersByTime(1_001)
    await failTimes(breaker, 1)
    await expect(breaker.run(fine)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    vi.advanceTimersByTime(1_001)
    await expect(breaker.run(() => Promise.reject(new Error('no such row')))).rejects.toThrow('no such row')
    await expect(breaker.run(fine)).resolves.toBe('fine')
  })
})

describe('a region that fails', () => {
  let proxy: FaultyProxy
  let regions: Regions
  let eu: Pool
  let us: Pool

  beforeAll(async () => {
    const { config } = await testDatabases()
    const euUrl = new URL(config.regions.eu ?? '')
    proxy = new FaultyProxy({ host: euUrl.hostname, port: Number(euUrl.port) })
    await proxy.become('none')
    euUrl.port = String(proxy.port)
    regions = new Regions({ ...config, regions: { ...config.regions, eu: euUrl.toString() }, poolSize: 4 })
    eu = regions.get('eu').pool('app_rw')
    us = regions.get('us').pool('app_rw')
  })

  afterEach(async () => {
    await proxy.become('none')
    await expect.poll(() => ask(eu), { timeout: 5_000 }).toBe('answered')
  })

  afterAll(async () => {
    await regions.end()
    await proxy.stop()
  })

  async function ask(pool: Pool): Promise<string> {
    const asked = pool.transaction(
      'read only',
      async () => {},
      (tx) => tx.execute(sql`select 1`),
    )
    return asked.then(
      () => 'answered',
      (error) => String(error.code),
    )
  }

  async function timed(pool: Pool): Promise<{ outcome: string; ms: number }> {
    const started = performance.now()
    return { outcome: await ask(pool), ms: performance.now() - started }
  }

  it('is refused at once while its port is closed, leaves the other one alone, and is found when it is back', async () => {
    await proxy.become('refuse')
    for (let count = 0; count < 4; count++) expect(await ask(eu)).toBe('UNAVAILABLE')
    expect(eu.figures.isOpen).toBe(true)
    const refused = await timed(eu)
    expect(refused.outcome).toBe('UNAVAILABLE')
    expect(refused.ms).toBeLessThan(50)
    const others = await Promise.all(Array.from({ length: 20 }, () => timed(us)))
    expect(others.every(({ outcome }) => outcome === 'answered')).toBe(true)
    expect(us.figures.isOpen).toBe(false)
    await proxy.become('none')
    await expect.poll(() => ask(eu), { timeout: 3_000, interval: 100 }).toBe('answered')
    expect(eu.figures).toEqual({ inUse: 0, waiting: 0, isOpen: false })
  })

  it.each(['black hole', 'close at once'] as const)(
    'answers UNAVAILABLE within 3.6 s when it is a %s',
    async (fault) => {
      await proxy.become(fault)
      const callers = await Promise.all(Array.from({ length: 12 }, () => timed(eu)))
      for (const { outcome, ms } of callers) {
        expect(outcome).toBe('UNAVAILABLE')
        expect(ms).toBeLessThan(3_600)
      }
      expect((await timed(us)).outcome).toBe('answered')
      expect(eu.figures.isOpen).toBe(true)
    },
  )
})
