import { describe, expect, it } from 'vitest'
import { structureProblems } from '../testing/house-fixture.ts'

const path = 'packages/api/src/core/clock.ts'
const inCore = (text: string) => structureProblems({ [path]: text })

describe('the language of the house', () => {
  it.each([
    ['any', 'export const f = (x: any) => x\n'],
    ['any inside a type argument', 'export const m = new Map<string, any>()\n'],
    ['a non-null assertion', 'export const f = (x?: string) => x!.length\n'],
    ['@ts-ignore', '// @ts-ignore because\nexport const x: string = 1\n'],
    ['@ts-nocheck', '/* @ts-nocheck */\nexport const x = 1\n'],
    ['@ts-expect-error without a reason', '// @ts-expect-error\nexport const x: string = 1\n'],
    ['a note for nobody', '// TODO tidy\nexport const x = 1\n'],
    ['sql.raw', 'export const q = (name: string) => sql.raw(name)\n'],
    ['process.env', 'export const key = process.env.KEY\n'],
    ["process['env']", "export const { KEY } = process['env']\n"],
    ['env imported from node:process', "import { env as e } from 'node:process'\nexport const key = e.KEY\n"],
  ])('refuses %s', (_, text) => {
    expect(inCore(text)).toEqual([`${path}:1 language`])
  })

  it('reads code, not the words in texts and names', () => {
    const text = [
      "export const any = 'process.env and sql.raw and any'",
      'export const hint = `// @ts-ignore // TODO`',
      'export const different = (a: unknown) => a !== 1',
      'export const TODO = /FIXME/',
      '// @ts-expect-error the library types this as string',
      'export const x: string = 1',
    ]
    expect(inCore(text.join('\n'))).toEqual([])
  })

  it('lets the two env files, scripts and config files read the environment', () => {
    const text = 'export const key = process.env.KEY\n'
    const files = [
      'packages/db/src/env.ts',
      'packages/api/src/core/env.ts',
      'scripts/start.ts',
      'apps/admin/vite.config.ts',
    ]
    expect(structureProblems(Object.fromEntries(files.map((file) => [file, text])))).toEqual([])
  })

  it('lets DDL in packages/db spell a constant out', () => {
    const text = "export const q = sql.raw('x')\n"
    expect(
      structureProblems({ 'packages/db/src/columns.ts': text, 'packages/db/src/schema/orders.ts': text }),
    ).toEqual([])
    expect(structureProblems({ 'packages/db/src/scope.ts': text })).toEqual([
      'packages/db/src/scope.ts:1 language',
    ])
  })
})

describe('default exports', () => {
  const page = 'export default function Page() {\n  return null\n}\n'

  it('belong to the modules that a routes.ts names, from the app folder or from beside it', () => {
    const found = structureProblems({
      'apps/admin/app/routes.ts': "export default [index('./home.tsx'), route('audit', 'audit/list.tsx')]\n",
      'apps/admin/app/regions/routes.ts': "export const regions = [route('regions', './list.tsx')]\n",
      'apps/admin/app/home.tsx': page,
      'apps/admin/app/audit/list.tsx': page,
      'apps/admin/app/regions/list.tsx': page,
      'apps/admin/app/root.tsx': page,
      'apps/admin/app/entry.server.tsx': page,
      'apps/admin/vite.config.ts': 'export default {}\n',
      'packages/db/src/testing/global-setup.ts': page,
    })
    expect(found).toEqual([])
  })

  it.each([
    ['a function', page],
    ['a value', 'export default {}\n'],
    ['a renamed export', 'const a = 1\nexport { a as default }\n'],
  ])('are refused elsewhere: %s', (_, text) => {
    const stray = 'apps/admin/app/audit/components/audit-row.tsx'
    const files = {
      'apps/admin/app/routes.ts': "export default [route('audit', 'audit/list.tsx')]\n",
      [stray]: text,
    }
    expect(structureProblems(files)).toEqual([expect.stringMatching(`^${stray}:[12] default exports$`)])
  })
})
