import { describe, expect, it } from 'vitest'
import { importing, structureProblems } from '../testing/house-fixture.ts'

const slice = 'packages/api/src/orders'
const empty = 'export const here = 1\n'

describe('the vocabulary of a slice', () => {
  it.each(['input', 'rules', 'queries', 'commands', 'router', 'jobs'])('has a room called %s', (name) => {
    const files = { [`${slice}/${name}.ts`]: empty, [`${slice}/fittings/${name}.ts`]: empty }
    expect(structureProblems(files)).toEqual([])
  })

  it('has room for tests, a README, providers and parts', () => {
    const files = {
      [`${slice}/README.md`]: '# Orders\n',
      [`${slice}/tax-rounding.test.ts`]: empty,
      [`${slice}/providers/dhl.ts`]: empty,
      [`${slice}/providers/dhl.test.ts`]: empty,
      [`${slice}/fittings/providers/calendly.ts`]: empty,
    }
    expect(structureProblems(files)).toEqual([])
  })

  it.each([
    'service.ts',
    'orders.ts',
    'commands-2.ts',
    'rules.tsx',
    'providers.ts',
    'fittings/repository.ts',
    'schema.json',
  ])('refuses a file called %s', (name) => {
    expect(structureProblems({ [`${slice}/${name}`]: empty })).toEqual([`${slice}/${name}:1 vocabulary`])
  })

  it('refuses a loose file beside the wiring of the api', () => {
    const files = { 'packages/api/src/root.ts': empty, 'packages/api/src/mailer.ts': empty }
    expect(structureProblems(files)).toEqual(['packages/api/src/mailer.ts:1 vocabulary'])
  })
})

describe('who may import whom inside the api', () => {
  it.each([
    ['input', ['zod', './rules.ts', '../clients/input.ts', '../core/money.ts']],
    ['rules', ['./input.ts', '../core/money.ts', './fittings/rules.ts']],
    [
      'queries',
      ['./rules.ts', './fittings/queries.ts', '../clients/input.ts', '../core/pagination.ts', 'drizzle-orm'],
    ],
    ['commands', ['./queries.ts', '../clients/commands.ts', '../invoices/queries.ts', './providers/dhl.ts']],
    ['router', ['./input.ts', './queries.ts', './commands.ts', './fittings/router.ts', '../trpc.ts']],
    ['jobs', ['./commands.ts', './queries.ts', '../clients/input.ts', '../core/outbox.ts']],
  ])('lets %s import %j', (name, specifiers) => {
    expect(structureProblems({ [`${slice}/${name}.ts`]: importing(...specifiers) })).toEqual([])
  })

  it.each([
    ['input', 'drizzle-orm', 'floors'],
    ['input', 'node:crypto', 'rooms'],
    ['input', '../core/session.ts', 'rooms'],
    ['input', './queries.ts', 'rooms'],
    ['rules', 'react', 'rooms'],
    ['rules', './commands.ts', 'rooms'],
    ['queries', './commands.ts', 'rooms'],
    ['queries', '../clients/queries.ts', 'rooms'],
    ['commands', './router.ts', 'rooms'],
    ['commands', '../clients/jobs.ts', 'rooms'],
    ['commands', '../trpc.ts', 'rooms'],
    ['router', '../core/session.ts', 'rooms'],
    ['router', '../clients/queries.ts', 'rooms'],
    ['router', 'zod', 'rooms'],
    ['jobs', '../clients/commands.ts', 'rooms'],
  ])('refuses %s that imports %s', (name, specifier, rule) => {
    const path = `${slice}/${name}.ts`
    const found = structureProblems({ [path]: importing(specifier) })
    expect(found).toContain(`${path}:1 ${rule}`)
  })

  it('keeps core and trpc.ts free of slices', () => {
    const path = 'packages/api/src/core/outbox.ts'
    expect(structureProblems({ [path]: importing('./errors.ts') })).toEqual([])
    expect(structureProblems({ [path]: importing('../orders/jobs.ts') })).toEqual([`${path}:1 rooms`])
    const trpc = 'packages/api/src/trpc.ts'
    expect(structureProblems({ [trpc]: importing('../src/orders/queries.ts') })).toEqual([`${trpc}:1 rooms`])
  })

  it('keeps the browser-safe core browser-safe', () => {
    const path = 'packages/api/src/core/money.ts'
    expect(structureProblems({ [path]: importing('zod', './quantity.ts') })).toEqual([])
    expect(structureProblems({ [path]: importing('node:crypto') })).toEqual([`${path}:1 rooms`])
  })
})

describe('cycles between slices', () => {
  it('refuses a circle, however long, and names it once', () => {
    const found = structureProblems({
      'packages/api/src/orders/commands.ts': importing('../invoices/commands.ts'),
      'packages/api/src/invoices/fees/commands.ts': importing('../../payments/commands.ts'),
      'packages/api/src/payments/commands.ts': importing('../core/clock.ts', '../orders/commands.ts'),
    })
    expect(found).toEqual(['packages/api/src/invoices/fees/commands.ts:1 cycles'])
  })

  it('allows a diamond, imports inside one slice, and a test that looks back', () => {
    const found = structureProblems({
      'packages/api/src/orders/commands.ts': importing(
        '../invoices/commands.ts',
        '../clients/commands.ts',
        './rules.ts',
      ),
      'packages/api/src/invoices/commands.ts': importing('../clients/commands.ts'),
      'packages/api/src/clients/commands.test.ts': importing('../orders/commands.ts'),
      'packages/api/src/orders/rules.ts': importing('./input.ts'),
    })
    expect(found).toEqual([])
  })
})
