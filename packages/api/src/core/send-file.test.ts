import { PassThrough, Readable } from 'node:stream'
import type { Response } from 'express'
import { describe, expect, it } from 'vitest'
import { inRequestScope } from './http/request-scope.ts'
import { sendFile } from './send-file.ts'

const stored = (body: Readable) => ({
  key: 'public/a',
  contentType: 'image/webp',
  sha256: 'a'.repeat(64),
  size: 4,
  modifiedAt: new Date(),
  body,
})

const response = () =>
  Object.assign(new PassThrough(), { set: () => {} }) as unknown as Response & PassThrough

const send = (res: Response, body: Readable) =>
  inRequestScope({ requestId: 'test', nonce: '', ip: '' }, () => sendFile(res, stored(body), {}))

describe('sendFile', () => {
  it('closes the file when the browser has gone before the first byte', async () => {
    const res = response()
    res.destroy()
    const body = Readable.from(['weft'])
    await send(res, body)
    expect(body.destroyed).toBe(true)
  })

  it('sends the whole file', async () => {
    const res = response()
    const arrived = res.toArray()
    await send(res, Readable.from([Buffer.from('weft')]))
    expect(Buffer.concat(await arrived).toString()).toBe('weft')
  })
})
