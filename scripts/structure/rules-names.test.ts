import { describe, expect, it } from 'vitest'
import { structureProblems } from '../testing/house-fixture.ts'

const empty = 'export const here = 1\n'
const problemsAt = (path: string, text = empty) => structureProblems({ [path]: text })

describe('the top of the house', () => {
  it.each(['README.md', 'turbo.json', 'docs/glossary.md', 'apps/admin/package.json', '.ci/run'])(
    'holds %s',
    (path) => {
      expect(problemsAt(path, '')).toEqual([])
    },
  )

  it.each([
    'notes.md',
    'tools/release.ts',
    'apps/mobile/package.json',
    'packages/shared/package.json',
    'apps/notes.md',
  ])('has no place for %s', (path) => {
    expect(problemsAt(path, '')).toEqual([`${path}:1 top level`])
  })

  it('names a stray folder once, whatever is in it', () => {
    expect(structureProblems({ 'tools/a.md': '', 'tools/b.md': '' })).toHaveLength(1)
  })
})

describe('file names', () => {
  it.each(['utils.ts', 'orders/helpers.ts', 'common/price.ts', 'misc.test.ts', 'lib/price.ts', 'types.ts'])(
    'refuses %s, which says nothing about what is inside',
    (name) => {
      const path = `apps/workspace/app/${name}`
      expect(problemsAt(path)).toEqual([`${path}:1 names`])
    },
  )

  it('refuses a name that is not kebab-case', () => {
    expect(problemsAt('packages/ui/src/DataTable.tsx')).toEqual(['packages/ui/src/DataTable.tsx:1 names'])
    expect(problemsAt('packages/ui/src/data_table.css', '')).toEqual([
      'packages/ui/src/data_table.css:1 names',
    ])
  })

  it.each([
    'packages/ui/src/data-table.test.tsx',
    'apps/admin/app/entry.server.tsx',
    'packages/db/src/library.ts',
  ])('accepts %s', (path) => {
    expect(problemsAt(path)).toEqual([])
  })
})

describe('barrels', () => {
  it('refuses an index.ts and a file that only re-exports', () => {
    expect(problemsAt('packages/ui/src/patterns/index.ts')).toEqual([
      'packages/ui/src/patterns/index.ts:1 barrels',
    ])
    const text = `export { Button } from './button.tsx'\nexport * from './field.tsx'\n`
    expect(problemsAt('packages/ui/src/controls.ts', text)).toEqual(['packages/ui/src/controls.ts:1 barrels'])
  })

  it('allows the schema graph, the doors of the api, and a re-export beside own code', () => {
    const text = `export * from './orders.ts'\n`
    expect(problemsAt('packages/db/src/schema/index.ts', text)).toEqual([])
    expect(problemsAt('packages/api/src/server.ts', text)).toEqual([])
    expect(problemsAt('packages/ui/src/button.tsx', `${text}export const size = 40\n`)).toEqual([])
  })
})
