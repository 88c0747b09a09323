import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type InfobipFault, type InfobipPeer, startInfobipPeer } from '../../testing/peers/infobip-peer.ts'
import { DeliveryFailure } from './delivery.ts'
import type { Sms } from './sms.ts'
import { type InfobipOptions, infobipSms } from './sms-infobip.ts'
import { outboxSms } from './sms-outbox.ts'

let peer: InfobipPeer

beforeAll(async () => {
  peer = await startInfobipPeer({ apiKey: 'key-of-the-test' })
})

afterEach(() => {
  peer.calls.splice(0)
  peer.faults.splice(0)
})

afterAll(() => peer.close())

describe('delivery by Infobip', () => {
  test('sends one message with our id in the shape the API documents', async () => {
    const sms = newSms()
    await expect(provider().send(sms)).resolves.toEqual({ state: 'accepted', providerId: sms.id })
    expect(peer.calls).toEqual([
      {
        path: '/sms/3/messages',
        authorization: 'App key-of-the-test',
        body: {
          messages: [
            {
              sender: 'Atelier',
              destinations: [{ to: '41793026727', messageId: sms.id }],
              content: { text: 'Your code is 123456 — привіт' },
            },
          ],
        },
      },
    ])
  })

  test.each([
    ['a number without its country', { to: '0793026727' }, 'to'],
    ['a number with letters', { to: '+4179302672x' }, 'to'],
    ['a second number', { to: '+41793026727,+41790000000' }, 'to'],
    ['an empty text', { text: '' }, 'text'],
    ['a text of more than ten parts', { text: 'x'.repeat(1_531) }, 'text'],
    ['an id that is none', { id: '1' }, 'id'],
  ])('refuses %s before any call', async (_what, change, field) => {
    await expect(provider().send({ ...newSms(), ...change })).rejects.toMatchObject({
      code: 'INVALID',
      fields: { [field]: expect.any(String) },
    })
    expect(peer.calls).toEqual([])
  })
})

const script: [string, InfobipFault, Partial<DeliveryFailure>][] = [
  [
    'too many requests are transient and say when to come back',
    { kind: 'answer', status: 429, headers: { 'retry-after': '7' } },
    { kind: 'transient', reason: 'rate', retryAfterSeconds: 7 },
  ],
  ['too many requests without a time are transient', { kind: 'answer', status: 429 }, { kind: 'transient' }],
  [
    'a closed service is transient',
    { kind: 'answer', status: 503, headers: { 'retry-after': '30' } },
    { kind: 'transient', reason: 'provider', retryAfterSeconds: 30 },
  ],
  ['a broken service is unknown', { kind: 'answer', status: 500 }, { kind: 'unknown', reason: 'provider' }],
  ['a broken gateway is unknown', { kind: 'answer', status: 502 }, { kind: 'unknown', reason: 'provider' }],
  ['a dropped connection is unknown', { kind: 'drop' }, { kind: 'unknown', reason: 'network' }],
  ['silence is unknown', { kind: 'hang' }, { kind: 'unknown', reason: 'network' }],
  ['an answer that is not JSON is unknown', { kind: 'raw', body: '<html>ok</html>' }, { kind: 'unknown' }],
  ['an answer of another shape is unknown', { kind: 'raw', body: '{"messages":[]}' }, { kind: 'unknown' }],
  ['an endless answer is unknown', { kind: 'raw', body: 'x'.repeat(300_000) }, { kind: 'unknown' }],
  [
    'a refused request is permanent',
    { kind: 'answer', status: 400 },
    { kind: 'permanent', reason: 'message' },
  ],
  [
    'a redirect is not followed and points to the set-up',
    { kind: 'answer', status: 302, headers: { location: 'http://127.0.0.1:9/' } },
    { kind: 'transient', reason: 'configuration' },
  ],
  [
    'a rejected number is permanent',
    { kind: 'status', groupName: 'REJECTED', name: 'REJECTED_DESTINATION' },
    { kind: 'permanent', reason: 'recipient' },
  ],
  [
    'an empty account is transient and points to the set-up',
    { kind: 'status', groupName: 'REJECTED', name: 'REJECTED_NOT_ENOUGH_CREDITS' },
    { kind: 'transient', reason: 'configuration' },
  ],
  [
    'a status nobody documented is unknown',
    { kind: 'status', groupName: 'PONDERING', name: 'PONDERING_DEEPLY' },
    { kind: 'unknown' },
  ],
]

describe('a failed delivery by Infobip', () => {
  test.each(script)('%s', async (_rule, fault, expected) => {
    peer.faults.push(fault)
    const failure = await failureOf(provider({ timeoutMs: 400 }).send(newSms()))
    expect(failure).toMatchObject(expected)
    expect(peer.calls).toHaveLength(1)
  })

  test('is transient and points to the set-up when the key is wrong, and never quotes the key', async () => {
    const failure = await failureOf(provider({ apiKey: 'stale-key' }).send(newSms()))
    expect(failure).toMatchObject({ kind: 'transient', reason: 'configuration' })
    expect(`${failure.message} ${failure.stack}`).not.toContain('stale-key')
  })

  test('is transient when nobody listens', async () => {
    const gone = await startInfobipPeer({ apiKey: 'key-of-the-test' })
    await gone.close()
    const failure = await failureOf(provider({ baseUrl: gone.baseUrl }).send(newSms()))
    expect(failure).toMatchObject({ kind: 'transient', reason: 'network' })
  })
})

describe('the address of Infobip', () => {
  test.each(['http://xyz.api.infobip.com', 'ftp://127.0.0.1', 'xyz.api.infobip.com', ''])(
    'cannot be %s: the key travels over https only',
    (baseUrl) => {
      expect(() => provider({ baseUrl })).toThrow(/https/)
    },
  )
})

describe('the outbox', () => {
  test('keeps a text message and refuses what a real provider would refuse', async () => {
    await expect(outboxSms().send(newSms())).resolves.toEqual({ state: 'kept' })
    await expect(outboxSms().send({ ...newSms(), to: '12' })).rejects.toMatchObject({ code: 'INVALID' })
  })
})

function provider(options: Partial<InfobipOptions> = {}) {
  return infobipSms({ baseUrl: peer.baseUrl, apiKey: 'key-of-the-test', sender: 'Atelier', ...options })
}

function newSms(): Sms {
  return { id: randomUUID(), to: '+41793026727', text: 'Your code is 123456 — привіт' }
}

async function failureOf(sending: Promise<unknown>): Promise<DeliveryFailure> {
  const outcome = await sending.then(
    () => new Error('The message was delivered'),
    (error: unknown) => error,
  )
  if (outcome instanceof DeliveryFailure) return outcome
  throw outcome
}
