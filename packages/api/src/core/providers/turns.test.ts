import { expect, test } from 'vitest'
import { Turns } from './turns.ts'

test('lets so many work at once, and the others in the order they came', async () => {
  const turns = new Turns({ atOnce: 2, longestQueue: 10 })
  const started: number[] = []
  let working = 0
  let most = 0
  const work = (name: number) => async () => {
    started.push(name)
    most = Math.max(most, ++working)
    await new Promise((done) => setTimeout(done, 5))
    working--
  }
  await Promise.all([1, 2, 3, 4, 5].map((name) => turns.take(work(name))))
  expect(most).toBe(2)
  expect(started).toEqual([1, 2, 3, 4, 5])
})

test('refuses who comes when the queue is full, and works again afterwards', async () => {
  const turns = new Turns({ atOnce: 1, longestQueue: 1 })
  const slow = () => new Promise((done) => setTimeout(done, 20))
  const accepted = [turns.take(slow), turns.take(slow)]
  await expect(turns.take(slow)).rejects.toMatchObject({ code: 'UNAVAILABLE', retryAfterSeconds: 60 })
  await Promise.all(accepted)
  await expect(turns.take(async () => 'fine')).resolves.toBe('fine')
})

test('goes on after work that failed', async () => {
  const turns = new Turns({ atOnce: 1, longestQueue: 0 })
  await expect(turns.take(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  await expect(turns.take(async () => 'fine')).resolves.toBe('fine')
})
