import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { house } from '../testing/house-fixture.ts'
import { type Plan, planSlice, writeSlice } from './slice.ts'
import { wordsOf } from './words.ts'

const root = join(import.meta.dirname, '../..')
const glossary =
  '| word | means | not |\n|---|---|---|\n| client | somebody | customer |\n| job | work | task |\n| task | to do | job |\n'

describe('planSlice', () => {
  it('finds every place in the house as it stands, and writes nothing', () => {
    const plan = planSlice(root, wordsOf('size-charts'), 'Sell')
    expect(Object.keys(plan.created)).toContain('packages/api/src/size-charts/commands.ts')
    expect(plan.changed['packages/api/src/root.ts']).toContain('sizeCharts: sizeChartsRouter')
    expect(existsSync(join(root, 'packages/api/src/size-charts'))).toBe(false)
    const placeholders = Object.values(plan.created).filter((text) => /__\w+__|@src\//.test(text))
    expect(placeholders).toEqual([])
  })

  it('hangs a part into the router and the permissions of its slice', () => {
    const plan = planSlice(root, wordsOf('clients', { part: 'wishes' }), 'Sell')
    expect(plan.changed['packages/api/src/clients/router.ts']).toContain('wishes: clientWishesRouter')
    expect(plan.created['packages/api/src/clients/wishes/router.ts']).toContain(
      "workspaceProcedure('clients.read')",
    )
    expect(plan.created['packages/db/src/schema/clients/wishes.ts']).toContain("from '../../columns.ts'")
    expect(Object.keys(plan.changed)).not.toContain('packages/api/src/root.ts')
  })

  it('refuses a slice that is there', () => {
    expect(() => planSlice(root, wordsOf('clients'), 'Sell')).toThrow(
      'packages/api/src/clients is there already',
    )
  })

  it('refuses a part of a slice that is not there', () => {
    expect(() => planSlice(root, wordsOf('shows', { part: 'tickets' }), 'Sell')).toThrow(
      'There is no slice shows',
    )
  })

  it('refuses a part of a slice whose permissions are nobody’s in a workspace', () => {
    const words = wordsOf('sellers', { part: 'awards' })
    expect(() => planSlice(root, words, 'Sell')).toThrow('no sellers.write for a part of sellers')
  })

  it('names the file that has lost its shape, or is lost', () => {
    const bare = house({ 'docs/glossary.md': glossary })
    expect(() => planSlice(bare, wordsOf('orders'), 'Sell')).toThrow(/schema\/index\.ts is not there/)
    expect(() => planSlice(root, wordsOf('orders'), 'Nowhere')).toThrow(
      /shell\/rooms\.ts has no longer the shape .* labelled Nowhere/,
    )
  })

  it('refuses the words that the glossary replaced, and none that it explains', () => {
    const bare = house({ 'docs/glossary.md': glossary })
    expect(() => planSlice(bare, wordsOf('customers'), 'Sell')).toThrow('has no "customers": it says client')
    expect(() => planSlice(bare, wordsOf('tasks'), 'Sell')).toThrow('is not there')
  })
})

describe('writeSlice', () => {
  const plan: Plan = { created: { 'a/new.ts': 'new' }, changed: { 'old.ts': 'changed' } }

  it('writes what is planned', async () => {
    const folder = house({ 'old.ts': 'old' })
    await writeSlice(folder, plan, async () => {})
    expect(readFileSync(join(folder, 'a/new.ts'), 'utf8')).toBe('new')
    expect(readFileSync(join(folder, 'old.ts'), 'utf8')).toBe('changed')
  })

  it('leaves everything as it was when the rest fails', async () => {
    const folder = house({ 'old.ts': 'old' })
    const failing = writeSlice(folder, plan, () => Promise.reject(new Error('drizzle-kit is unwell')))
    await expect(failing).rejects.toThrow('drizzle-kit is unwell')
    expect(existsSync(join(folder, 'a'))).toBe(false)
    expect(readFileSync(join(folder, 'old.ts'), 'utf8')).toBe('old')
  })
})
