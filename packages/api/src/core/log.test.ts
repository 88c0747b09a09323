import { describe, expect, it } from 'vitest'
import { inRequestScope } from './http/request-scope.ts'
import { capturedLog } from './http/testing/log-lines.ts'

describe('createLog', () => {
  it.each([
    'password',
    'newPassword',
    'token',
    'sessionToken',
    'access_token',
    'client_secret',
    'authorization',
    'Cookie',
    'set-cookie',
    'email',
    'user_email',
    'phone',
    'customer_phone',
    'name',
    'display_name',
    'query',
  ])('hides the value of %s at any depth', (key) => {
    const { log, lines } = capturedLog()
    log.info({ [key]: 'canary-7', order: { buyer: [{ [key]: 'canary-7' }] } }, 'order placed')
    log.child({ [key]: 'canary-7' }).info('child')
    expect(lines.join()).not.toContain('canary-7')
    expect(lines).toHaveLength(2)
  })

  it('keeps what operators need', () => {
    const { log, entries } = capturedLog()
    log.info({ hostname: 'db-1', filename: 'a.ts', status: 200, total: 12n }, 'kept')
    expect(entries()[0]).toMatchObject({
      hostname: 'db-1',
      filename: 'a.ts',
      status: 200,
      total: '12',
      app: 'workspace',
    })
  })

  it.each([
    'mail to ann.lee+x@example.test failed',
    'connect postgres://app:ann.lee@db.example.test/eu',
    'GET https://api.example.test/v1/x?key=ann.lee&b=1',
    'call +44 20 7946 0958 ann.lee@example.test',
    'authorization: Bearer ann.lee',
  ])('scrubs "%s" out of messages, stacks and causes', (text) => {
    const { log, lines, entries } = capturedLog()
    log.error(new Error(text, { cause: new Error(`line\n${text}`) }))
    log.warn(text)
    expect(lines.join()).not.toMatch(/ann\.lee|7946/)
    expect(entries()).toHaveLength(2)
  })

  it('leaves out what a database driver hangs on its errors', () => {
    const { log, lines, entries } = capturedLog()
    const error = Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: 'Key (x)=(canary-7)',
      parameters: ['canary-7'],
    })
    log.error({ err: error }, 'insert failed')
    expect(lines.join()).not.toContain('canary-7')
    expect(entries()[0]).toMatchObject({ err: { type: 'Error', message: 'duplicate key', code: '23505' } })
  })

  it('writes one line whatever line breaks the text holds', () => {
    const { log, lines } = capturedLog()
    log.info({ note: 'a\r\n{"level":"fatal"}' }, 'first\r\nsecond\nthird')
    expect(lines).toHaveLength(1)
    expect(lines[0]?.trimEnd()).not.toMatch(/[\r\n]/)
  })

  it('stamps UTC time and the request at hand', () => {
    const { log, entries } = capturedLog()
    inRequestScope({ requestId: 'r-1', nonce: 'n', ip: '::1' }, () => log.info('inside'))
    log.info('outside')
    expect(entries()[0]).toMatchObject({ requestId: 'r-1', time: expect.stringMatching(/Z$/) })
    expect(entries()[1]).not.toHaveProperty('requestId')
  })

  it('keeps quiet below its level', () => {
    const { log, lines } = capturedLog('warn')
    log.info('not this')
    log.warn('this')
    expect(lines).toHaveLength(1)
  })
})
