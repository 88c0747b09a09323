import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, test } from 'vitest'
import { selfSigned } from '../../testing/peers/self-signed.ts'
import { type SmtpFault, type SmtpPeer, startSmtpPeer } from '../../testing/peers/smtp-peer.ts'
import { DeliveryFailure } from './delivery.ts'
import type { Mail, MailProvider } from './mail.ts'
import { type SmtpOptions, smtpMail } from './mail-smtp.ts'

const open: (() => Promise<void> | undefined)[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()))
})

describe('delivery over SMTP', () => {
  test('hands over headers, both bodies and exactly one recipient', async () => {
    const { peer, provider } = await start()
    const mail = {
      ...newMail(),
      html: '<p>See you</p>',
      headers: { 'List-Unsubscribe': '<https://a.example/u>' },
    }
    await expect(provider.send(mail)).resolves.toMatchObject({ state: 'accepted' })
    const [delivered, ...others] = peer.ledger
    expect(others).toEqual([])
    expect(delivered).toMatchObject({ from: 'hello@atelier.example', to: ['ines@client.example'] })
    expect(delivered?.raw).toContain(`Message-ID: <${mail.id}@atelier.example>`)
    expect(delivered?.raw).toContain('List-Unsubscribe: <https://a.example/u>')
    expect(delivered?.raw).toContain('multipart/alternative')
    expect(delivered?.raw).not.toContain('X-Mailer')
  })

  test('carries names and subjects in any script without breaking the header', async () => {
    const { peer, provider } = await start()
    const subject = 'Ваша примірка завтра о 10:00 — 縫製のご案内 🧵'
    await provider.send({
      ...newMail(),
      subject,
      to: { name: 'Zoë, "Z" <x@y>', email: 'zoe@client.example' },
    })
    expect(peer.ledger[0]?.to).toEqual(['zoe@client.example'])
    expect(decodedSubject(peer.ledger[0]?.raw ?? '')).toBe(subject)
  })

  test('reuses a connection for the next mail', async () => {
    const { peer, provider } = await start({ maxConnections: 1 })
    for (let sent = 0; sent < 3; sent++) await provider.send(newMail())
    expect(peer.ledger).toHaveLength(3)
    expect(peer.connections()).toBe(1)
  })

  test('refuses a smuggled header before it opens a connection', async () => {
    const { peer, provider } = await start()
    await expect(provider.send({ ...newMail(), subject: 'a\r\nBcc: x@y.example' })).rejects.toMatchObject({
      code: 'INVALID',
    })
    expect(peer.connections()).toBe(0)
  })
})

const script: [string, SmtpFault, Partial<DeliveryFailure>, number][] = [
  [
    'a refused recipient is permanent',
    { at: 'rcpt', reply: 550 },
    { kind: 'permanent', reason: 'recipient' },
    0,
  ],
  [
    'a greylisted recipient is transient',
    { at: 'rcpt', reply: 451 },
    { kind: 'transient', reason: 'provider' },
    0,
  ],
  [
    'a refused sender is permanent',
    { at: 'mail', reply: 553 },
    { kind: 'permanent', reason: 'configuration' },
    0,
  ],
  ['a refused content is permanent', { at: 'data', reply: 554 }, { kind: 'permanent', reason: 'message' }, 0],
  ['a full disk after the content is transient', { at: 'data', reply: 452 }, { kind: 'transient' }, 0],
  [
    'a drop before the content is transient',
    { at: 'drop-before-data' },
    { kind: 'transient', reason: 'network' },
    0,
  ],
  [
    'a drop after the content is unknown',
    { at: 'drop-after-data' },
    { kind: 'unknown', reason: 'network' },
    1,
  ],
]

describe('a failed delivery over SMTP', () => {
  test.each(script)('%s', async (_rule, fault, expected, arrived) => {
    const { peer, provider } = await start()
    peer.faults.push(fault)
    const failure = await failureOf(provider.send(newMail()))
    expect(failure).toMatchObject(expected)
    expect(peer.ledger).toHaveLength(arrived)
  })

  test('is not repeated by the provider itself: one send, one message at most', async () => {
    const { peer, provider } = await start()
    await provider.send(newMail())
    peer.faults.push({ at: 'drop-after-data' })
    await failureOf(provider.send(newMail()))
    await new Promise((settled) => setTimeout(settled, 400))
    expect(peer.ledger).toHaveLength(2)
  })

  test('is unknown when the server stays silent after the content', async () => {
    const { peer, provider } = await start({ silenceTimeoutMs: 200 })
    peer.faults.push({ at: 'slow-reply', ms: 1_000 })
    const failure = await failureOf(provider.send(newMail()))
    expect(failure).toMatchObject({ kind: 'unknown', reason: 'network' })
    expect(peer.ledger).toHaveLength(1)
  })

  test('is unknown when the deadline ends a delivery whose content has left', async () => {
    const { peer, provider } = await start({ deadlineMs: 300 })
    peer.faults.push({ at: 'slow-reply', ms: 1_000 })
    await expect(failureOf(provider.send(newMail()))).resolves.toMatchObject({ kind: 'unknown' })
  })

  test('is transient when nobody listens', async () => {
    const { peer, provider } = await start()
    await peer.close()
    await expect(failureOf(provider.send(newMail()))).resolves.toMatchObject({
      kind: 'transient',
      reason: 'network',
    })
  })

  test('leaves the provider fit for the next mail', async () => {
    const { peer, provider } = await start({ maxConnections: 1 })
    peer.faults.push({ at: 'rcpt', reply: 550 }, { at: 'drop-after-data' })
    await failureOf(provider.send(newMail()))
    await failureOf(provider.send(newMail()))
    await expect(provider.send(newMail())).resolves.toMatchObject({ state: 'accepted' })
  })

  test('is transient and points to the set-up when the password is wrong', async () => {
    const tls = selfSigned()
    const peer = await peerWith({ tls, login: { user: 'atelier', pass: 'right' } })
    const provider = providerFor(peer, {
      security: 'starttls',
      ca: tls.cert,
      auth: { user: 'atelier', pass: 'wrong' },
    })
    const failure = await failureOf(provider.send(newMail()))
    expect(failure).toMatchObject({ kind: 'transient', reason: 'configuration' })
    expect(peer.ledger).toEqual([])
  })
})

describe('encryption of SMTP', () => {
  test.each([
    ['starttls', false],
    ['tls', true],
  ] as const)('delivers with %s to a server whose certificate is trusted', async (security, implicitTls) => {
    const tls = selfSigned()
    const peer = await peerWith({ tls, implicitTls, login: { user: 'atelier', pass: 'right' } })
    const provider = providerFor(peer, { security, ca: tls.cert, auth: { user: 'atelier', pass: 'right' } })
    await provider.send(newMail())
    expect(peer.ledger).toMatchObject([{ encrypted: true, user: 'atelier' }])
  })

  test('sends nothing to a server that offers no TLS where TLS is a must', async () => {
    const peer = await peerWith({})
    const failure = await failureOf(providerFor(peer, { security: 'starttls' }).send(newMail()))
    expect(failure).toMatchObject({ kind: 'transient', reason: 'configuration' })
    expect(peer.ledger).toEqual([])
  })

  test('sends nothing to a server whose certificate is not trusted', async () => {
    const peer = await peerWith({ tls: selfSigned() })
    const failure = await failureOf(providerFor(peer, { security: 'starttls' }).send(newMail()))
    expect(failure).toMatchObject({ kind: 'transient', reason: 'configuration' })
    expect(peer.ledger).toEqual([])
  })

  test.each(['mail.example.com', '10.0.0.5', '127.0.0.1.example.com', '::ffff:8.8.8.8'])(
    'cannot be switched off for %s',
    (host) => {
      expect(() => smtpMail({ host, port: 25, security: 'none' })).toThrow(/only over TLS/)
    },
  )
})

async function start(options: Partial<SmtpOptions> = {}) {
  const peer = await peerWith({})
  return { peer, provider: providerFor(peer, { security: 'none', ...options }) }
}

async function peerWith(options: Parameters<typeof startSmtpPeer>[0]): Promise<SmtpPeer> {
  const peer = await startSmtpPeer(options)
  open.push(peer.close)
  return peer
}

function providerFor(
  peer: SmtpPeer,
  options: Partial<SmtpOptions> & Pick<SmtpOptions, 'security'>,
): MailProvider {
  const provider = smtpMail({ host: '127.0.0.1', port: peer.port, ...options })
  open.push(async () => provider.close?.())
  return provider
}

function newMail(): Mail {
  return {
    id: randomUUID(),
    from: { name: 'Atelier Nord', email: 'hello@atelier.example' },
    to: { email: 'ines@client.example' },
    subject: 'Your fitting',
    text: 'Tomorrow at ten.',
  }
}

async function failureOf(sending: Promise<unknown>): Promise<DeliveryFailure> {
  const outcome = await sending.then(
    () => new Error('The mail was delivered'),
    (error: unknown) => error,
  )
  if (outcome instanceof DeliveryFailure) return outcome
  throw outcome
}

function decodedSubject(raw: string): string {
  const header = /^Subject: ((?:.*\r?\n)(?:[ \t].*\r?\n)*)/m.exec(raw)?.[1] ?? ''
  const words = [...header.matchAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi)]
  const bytes = words.map(([, kind, word = '']) =>
    kind?.toUpperCase() === 'B' ? Buffer.from(word, 'base64') : quotedPrintable(word),
  )
  return Buffer.concat(bytes).toString('utf8')
}

function quotedPrintable(word: string): Buffer {
  const plain = word
    .replaceAll('_', ' ')
    .replace(/=([0-9A-F]{2})/gi, (_match, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(plain, 'latin1')
}
