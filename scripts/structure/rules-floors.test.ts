import { describe, expect, it } from 'vitest'
import { importing, structureProblems } from '../testing/house-fixture.ts'

const slice = 'packages/api/src/orders'

describe('floors between the packages', () => {
  it('lets an app import the doors of the api and packages/ui', () => {
    const page = importing(
      '@thimblely/api/server',
      '@thimblely/api/client',
      '@thimblely/api/orders/input',
      '@thimblely/api/shows/tickets/rules',
      '@thimblely/api/core/money',
      '@thimblely/ui/button',
      '@thimblely/ui/patterns/empty-state',
      '#app/orders/components/order-row.tsx',
      'react',
    )
    expect(structureProblems({ 'apps/workspace/app/orders/list.tsx': page })).toEqual([])
  })

  it.each([
    '@thimblely/db',
    '@thimblely/db/schema',
    'drizzle-orm',
    'postgres',
    '../../../../packages/db/src/client.ts',
  ])('refuses a route module that reaches the database through %s', (specifier) => {
    const found = structureProblems({ 'apps/admin/app/audit/list.tsx': importing(specifier) })
    expect(found).toEqual(['apps/admin/app/audit/list.tsx:1 floors'])
  })

  it.each([
    '@thimblely/api/orders/commands',
    '@thimblely/api/orders/router',
    '@thimblely/api/core/session',
    '@thimblely/api/testing/caller',
    '@thimblely/storefront/app/root',
    '../../../storefront/app/root.tsx',
  ])('refuses an app that imports %s', (specifier) => {
    const found = structureProblems({ 'apps/workspace/app/orders/list.tsx': importing('react', specifier) })
    expect(found).toEqual(['apps/workspace/app/orders/list.tsx:2 floors'])
  })

  it('refuses a type that goes up a floor as well as a value', () => {
    const found = structureProblems({
      'packages/ui/src/price.tsx': `import type { Money } from '@thimblely/api/core/money'\nexport type Price = Money\n`,
      'packages/db/src/scope.ts': `export type Actor = import('@thimblely/api/core/actor').Actor\n`,
      'packages/api/src/core/mail.ts': `export const page = () => import('@thimblely/ui/mail')\n`,
    })
    expect(found).toEqual([
      'packages/api/src/core/mail.ts:1 floors',
      'packages/db/src/scope.ts:1 floors',
      'packages/ui/src/price.tsx:1 floors',
    ])
  })

  it('refuses a relative path into another package, which the package name would allow', () => {
    const path = 'packages/api/src/core/scope.ts'
    expect(structureProblems({ [path]: importing('../../../db/src/scope.ts') })).toEqual([`${path}:1 floors`])
    expect(structureProblems({ [path]: importing('@thimblely/db/scope') })).toEqual([])
  })

  it('does not take a text or a comment for an import', () => {
    const text = `// import '@thimblely/db'\nexport const hint = "import '@thimblely/db'"\n`
    expect(structureProblems({ 'apps/admin/app/hint.ts': text })).toEqual([])
  })
})

describe('the door to the database', () => {
  it.each([
    `${slice}/commands.ts`,
    `${slice}/queries.ts`,
    `${slice}/jobs.ts`,
    `${slice}/parts/queries.ts`,
    `${slice}/commands.test.ts`,
    'packages/api/src/core/outbox.ts',
    'packages/api/src/testing/caller.ts',
    'packages/api/src/server.ts',
    'packages/api/src/worker.ts',
  ])('is open to %s', (path) => {
    expect(structureProblems({ [path]: importing('@thimblely/db/schema', 'drizzle-orm') })).toEqual([])
  })

  it.each(['packages/api/src/trpc.ts', 'packages/api/src/root.ts', `${slice}/providers/dhl.ts`])(
    'is closed to %s',
    (path) => {
      const found = structureProblems({ [path]: importing('@thimblely/db/schema', 'drizzle-orm') })
      expect(found).toEqual([`${path}:1 floors`, `${path}:2 floors`])
    },
  )

  it('opens the testing folder to tests, seeds and journeys only', () => {
    const factory = importing('@thimblely/db/testing/factories/orders')
    expect(structureProblems({ [`${slice}/queries.test.ts`]: factory })).toEqual([])
    expect(
      structureProblems({ 'packages/db/src/seed/orders.ts': importing('../testing/database.ts') }),
    ).toEqual([])
    expect(
      structureProblems({ 'apps/admin/e2e/audit.e2e.ts': importing('@thimblely/api/testing/logins') }),
    ).toEqual([])
    expect(structureProblems({ [`${slice}/queries.ts`]: factory })).toEqual([`${slice}/queries.ts:1 floors`])
  })

  it('keeps lucia behind core/session', () => {
    expect(structureProblems({ 'packages/api/src/core/session.ts': importing('lucia') })).toEqual([])
    const path = 'packages/api/src/core/actor.ts'
    expect(structureProblems({ [path]: importing('lucia') })).toEqual([`${path}:1 floors`])
  })
})
