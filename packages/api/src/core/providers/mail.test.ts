import { describe, expect, test } from 'vitest'
import { AppError } from '../errors.ts'
import { checkMail, type Mail, messageId } from './mail.ts'
import { outboxMail } from './mail-outbox.ts'

const mail: Mail = {
  id: '0198f6a0-0000-7000-8000-000000000001',
  from: { name: 'Atelier Nord', email: 'hello@atelier.example' },
  to: { email: 'ines@client.example' },
  subject: 'Your fitting',
  text: 'Tomorrow at ten.',
}

const injected: [string, Partial<Mail>][] = [
  ['subject', { subject: 'Hi\r\nBcc: everyone@example.com' }],
  ['subject', { subject: 'Hi\nX-Evil: 1' }],
  ['to.name', { to: { name: 'Ines\r\nCc: a@b.example', email: 'ines@client.example' } }],
  ['to.email', { to: { email: 'ines@client.example\r\nRCPT TO:<x@y.example>' } }],
  ['to.email', { to: { email: 'ines@client.example>, <x@y.example' } }],
  ['to.email', { to: { email: 'ines@client.example,x@y.example' } }],
  ['from.email', { from: { email: 'a b@atelier.example' } }],
  ['replyTo.name', { replyTo: { name: 'x\u0000y', email: 'a@b.example' } }],
  ['headers.X-Note', { headers: { 'X-Note': 'a\r\n\r\nbody' } }],
  ['headers.X-Note\r\nBcc', { headers: { 'X-Note\r\nBcc': 'a@b.example' } }],
]

describe('a mail', () => {
  test.each(injected)('refuses a smuggled line or recipient in %s', (field, change) => {
    const refusal = refusalOf({ ...mail, ...change })
    expect(refusal.code).toBe('INVALID')
    expect(Object.keys(refusal.fields ?? {})).toContain(field)
  })

  test.each(['Bcc', 'bcc', 'From', 'Message-ID', 'Content-Type', 'Resent-To', 'DKIM-Signature'])(
    'refuses the header %s, which the mail sets itself',
    (name) => {
      expect(refusalOf({ ...mail, headers: { [name]: 'a@b.example' } }).code).toBe('INVALID')
    },
  )

  test('may carry headers of its own and keeps every field as it was', () => {
    const full: Mail = {
      ...mail,
      subject: 'Ton essayage – 10 h',
      replyTo: { name: 'Zoë "Z" Ørsted', email: 'zoë@kläder.example' },
      html: '<p>Tomorrow</p>',
      headers: { 'List-Unsubscribe': '<https://atelier.example/u/1>', 'Auto-Submitted': 'auto-generated' },
    }
    expect(checkMail(full)).toEqual(full)
  })

  test('has an id that becomes its Message-ID at the domain of the sender', () => {
    expect(messageId(mail)).toBe('<0198f6a0-0000-7000-8000-000000000001@atelier.example>')
    expect(refusalOf({ ...mail, id: 'not-a-uuid' }).fields).toHaveProperty('id')
  })
})

describe('the outbox', () => {
  test('keeps a mail and says so, without claiming that anybody accepted it', async () => {
    await expect(outboxMail().send(mail)).resolves.toEqual({ state: 'kept' })
  })

  test('refuses what a real provider would refuse', async () => {
    const broken = { ...mail, subject: 'a\nb' }
    await expect(outboxMail().send(broken)).rejects.toMatchObject({ code: 'INVALID' })
  })
})

function refusalOf(candidate: Mail): AppError {
  try {
    checkMail(candidate)
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('The mail was not refused')
}
