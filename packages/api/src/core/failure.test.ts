import { DatabaseError, type DatabaseErrorCode } from '@thimblely/db/errors'
import { testDatabases } from '@thimblely/db/testing/database'
import { TRPCError } from '@trpc/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { AppError, type ErrorCode, errorCodes } from './errors.ts'
import { constraintAnswers, toAppError, toTrpcError, whatWasThrown } from './failure.ts'

const answers: Record<DatabaseErrorCode, ErrorCode> = {
  NOT_FOUND: 'NOT_FOUND',
  FORBIDDEN: 'FORBIDDEN',
  CONFLICT: 'CONFLICT',
  FROZEN: 'FROZEN',
  MOVED: 'UNAVAILABLE',
  UNAVAILABLE: 'UNAVAILABLE',
  INVALID: 'INVALID',
}

const secret = 'password=hunter2 at /srv/app.ts:12 in relation "clients"'

const wrapped = (cause: unknown) => new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause })

function zodError(): z.ZodError {
  const schema = z.strictObject({
    name: z.string().min(1, 'Give a name.'),
    tags: z.array(z.string('Text, please.')),
  })
  const { error } = schema.safeParse({ name: '', tags: ['a', 1] })
  if (!error) throw new Error('The schema accepted it')
  return error
}

describe('a refusal of the database', () => {
  it.each(Object.entries(answers))('%s becomes %s, in words of our own', (code, expected) => {
    const answer = toAppError(wrapped(new DatabaseError(code as DatabaseErrorCode, secret)))
    expect(answer.code).toBe(expected)
    expect(answer.message).toMatch(/^[A-Z][^"=/]+\.$/)
    expect(answer.fields).toBeUndefined()
  })

  it('says when to try again, where that helps', () => {
    const seconds = Object.keys(answers).map((code) => {
      const { retryAfterSeconds } = toAppError(new DatabaseError(code as DatabaseErrorCode, secret))
      return [code, retryAfterSeconds !== undefined]
    })
    expect(Object.fromEntries(seconds)).toMatchObject({
      UNAVAILABLE: true,
      MOVED: true,
      CONFLICT: false,
      INVALID: false,
    })
  })

  it.each(Object.entries(constraintAnswers))(
    'of %s names the field and says what to do',
    (constraint, { field, message }) => {
      const answer = toAppError(new DatabaseError('CONFLICT', secret, { constraint }))
      expect(answer).toMatchObject({
        code: 'CONFLICT',
        message,
        fields: field ? { [field]: message } : undefined,
      })
    },
  )
})

describe('the constraints that have words of their own', () => {
  const stored = new Set<string>()

  beforeAll(async () => {
    const { ownerSql } = await testDatabases()
    for (const database of ['directory', 'eu'] as const) {
      const rows = await ownerSql(database)`
        select conname as name from pg_constraint union select relname from pg_class where relkind = 'i'`
      for (const row of rows) stored.add(String(row.name))
    }
  })

  it.each(Object.keys(constraintAnswers))('%s exists', (constraint) => {
    expect(stored).toContain(constraint)
  })
})

describe('a schema’s refusal', () => {
  it('of an input tells each field once, by its path', () => {
    const answer = toAppError(new TRPCError({ code: 'BAD_REQUEST', cause: zodError() }))
    expect(answer).toMatchObject({
      code: 'INVALID',
      fields: { name: 'Give a name.', 'tags.1': 'Text, please.' },
    })
  })

  it('of an output, or inside a procedure, is our own defect and tells nothing', () => {
    const answer = toAppError(whatWasThrown(wrapped(zodError())))
    expect(answer.code).toBe('INTERNAL')
    expect(answer.fields).toBeUndefined()
    expect(answer.message).not.toContain('Give a name')
  })
})

describe('anything unknown', () => {
  const thrown: [string, unknown][] = [
    ['an error', new Error(secret)],
    ['an error inside a procedure', wrapped(new Error(secret))],
    ['an error of tRPC without a cause', new TRPCError({ code: 'INTERNAL_SERVER_ERROR', message: secret })],
    ['an error in disguise', Object.assign(new Error(secret), { code: 'FORBIDDEN', name: 'AppError' })],
    ['a text', secret],
    ['an object', { message: secret }],
    ['nothing', undefined],
  ]

  it.each(thrown)('%s is INTERNAL and keeps its words for the log', (_what, value) => {
    const answer = toAppError(value)
    expect(answer.code).toBe('INTERNAL')
    expect(answer.message).not.toMatch(/hunter2|srv|clients/)
    expect(answer.fields).toBeUndefined()
  })

  it('is kept whole as the cause', () => {
    const error = new Error(secret)
    expect(toAppError(error).cause).toBe(error)
  })
})

describe('what tRPC refuses by itself', () => {
  it.each([
    ['NOT_FOUND', 'NOT_FOUND'],
    ['METHOD_NOT_SUPPORTED', 'INVALID'],
    ['UNSUPPORTED_MEDIA_TYPE', 'INVALID'],
    ['BAD_REQUEST', 'INVALID'],
  ] as const)('%s is %s and no defect of ours', (code, expected) => {
    expect(toAppError(new TRPCError({ code, message: 'No such path.' }))).toMatchObject({
      code: expected,
      message: 'No such path.',
    })
  })

  it('as unreadable does not repeat what it read', () => {
    const answer = toAppError(new TRPCError({ code: 'BAD_REQUEST', cause: new SyntaxError(secret) }))
    expect(answer).toMatchObject({ code: 'INVALID', message: 'This request cannot be read.' })
  })
})

describe('an answer', () => {
  it.each(Object.keys(errorCodes) as ErrorCode[])('%s goes through tRPC and comes back as it was', (code) => {
    const answer = new AppError(code, 'Words.', { fields: { name: 'Why.' }, retryAfterSeconds: 3 })
    expect(toAppError(toTrpcError(answer))).toBe(answer)
    expect(toAppError(whatWasThrown(wrapped(answer)))).toBe(answer)
  })
})
