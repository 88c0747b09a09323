import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { Semaphore } from './semaphore.ts'

describe('a semaphore', () => {
  it('runs as many at once as it has permits, and the others in the order they came', async () => {
    const semaphore = new Semaphore({ permits: 2 })
    let running = 0
    let most = 0
    const order: number[] = []
    const work = (index: number) =>
      semaphore.run(async () => {
        most = Math.max(most, ++running)
        await sleep(2)
        order.push(index)
        running--
      })
    await Promise.all([0, 1, 2, 3, 4, 5].map(work))
    expect(most).toBe(2)
    expect(order).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('refuses at once when the queue is full', async () => {
    const semaphore = new Semaphore({ permits: 1, longestQueue: 1 })
    const gate = Promise.withResolvers<void>()
    const running = semaphore.run(() => gate.promise)
    const waiting = semaphore.run(async () => 'waited')
    await expect(semaphore.run(async () => {})).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: 'Too many requests are waiting',
    })
    gate.resolve()
    await running
    await expect(waiting).resolves.toBe('waited')
  })

  it('refuses a caller who has waited too long, and never runs its work', async () => {
    const semaphore = new Semaphore({ permits: 1, waitMs: 20 })
    const gate = Promise.withResolvers<void>()
    const running = semaphore.run(() => gate.promise)
    let ran = false
    const late = semaphore.run(async () => {
      ran = true
    })
    await expect(late).rejects.toMatchObject({ message: 'Waited too long for a connection' })
    gate.resolve()
    await running
    expect({ ran, inUse: semaphore.inUse, waiting: semaphore.waiting }).toEqual({
      ran: false,
      inUse: 0,
      waiting: 0,
    })
  })

  it('gives a permit back when the work fails', async () => {
    const semaphore = new Semaphore({ permits: 1 })
    await expect(semaphore.run(() => Promise.reject(new Error('on purpose')))).rejects.toThrow('on purpose')
    await expect(semaphore.run(async () => 'next')).resolves.toBe('next')
  })
})
