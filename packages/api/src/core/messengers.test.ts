import { describe, expect, it } from 'vitest'
import { mailProvider, smsProvider, smtpOptions } from './messengers.ts'

describe('smtpOptions', () => {
  it.each([
    ['smtp://mail.example.com', { host: 'mail.example.com', port: 587, security: 'starttls' }],
    ['smtp://mail.example.com:2525', { host: 'mail.example.com', port: 2525, security: 'starttls' }],
    ['smtps://mail.example.com', { host: 'mail.example.com', port: 465, security: 'tls' }],
    ['smtps://mail.example.com:4650', { host: 'mail.example.com', port: 4650, security: 'tls' }],
    ['smtp://127.0.0.1:1025?plain', { host: '127.0.0.1', port: 1025, security: 'none' }],
    ['smtps://mail.example.com?plain', { host: 'mail.example.com', port: 465, security: 'tls' }],
    ['smtp://[::1]:2525', { host: '::1', port: 2525, security: 'starttls' }],
  ])('reads %s', (address, options) => {
    expect(smtpOptions(address)).toEqual({ ...options, auth: undefined })
  })

  it('reads a name and a password with any character in them', () => {
    const address = `smtps://${encodeURIComponent('ada@example.com')}:${encodeURIComponent('p@ss:w/rd%')}@mail.example.com`
    expect(smtpOptions(address).auth).toEqual({ user: 'ada@example.com', pass: 'p@ss:w/rd%' })
  })
})

describe('the messengers', () => {
  it('keep everything in the outbox when no service is named', () => {
    expect(mailProvider({ SMTP_URL: undefined }).name).toBe('outbox')
    expect(
      smsProvider({ INFOBIP_URL: undefined, INFOBIP_KEY: undefined, SMS_SENDER: 'Thimblely' }).name,
    ).toBe('outbox')
  })

  it('send by the service that is named', () => {
    expect(mailProvider({ SMTP_URL: 'smtp://127.0.0.1:1025?plain' }).name).toBe('smtp')
    const INFOBIP_URL = 'https://example.api.infobip.com'
    expect(smsProvider({ INFOBIP_URL, INFOBIP_KEY: 'key', SMS_SENDER: 'Thimblely' }).name).toBe('infobip')
  })
})
