import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseFiles } from '../structure/parse.ts'
import { house } from '../testing/house-fixture.ts'
import {
  type Edit,
  element,
  groupItem,
  importLine,
  inserted,
  lastLine,
  property,
  propertyLike,
  sortedLine,
  statementBefore,
  unionMembers,
} from './tree-edit.ts'

/** The text of a file after the edit. */
function edited(text: string, edit: Edit): string {
  const root = house({ 'file.ts': '' })
  writeFileSync(join(root, 'file.ts'), text)
  let result = ''
  parseFiles(root, ['file.ts'], (_, tree) => {
    result = inserted(tree.text, [edit(tree)])
  })
  return result
}

describe('a property', () => {
  const router = (body: string) => `export const appRouter = router({${body}})`

  it.each([
    [
      'between its neighbours',
      '\n  clients: a,\n  sellers: b,\n',
      '\n  clients: a,\norders: o,\n  sellers: b,\n',
    ],
    ['before all that sort after it', 'sellers: b', '\norders: o,sellers: b'],
    ['after all that sort before it', "'clients': a // first\n", "'clients': a,\norders: o // first\n"],
    ['into an empty object', '', '\norders: o'],
  ])('goes %s', (_, before, after) => {
    expect(edited(router(before), property('appRouter', 'orders', 'orders: o'))).toBe(router(after))
  })

  it('is found through as const and satisfies', () => {
    const text = 'const may = { a: 1 } as const satisfies Record<string, number>'
    expect(edited(text, property('may', 'b', 'b: 2'))).toContain('{ a: 1,\nb: 2 }')
  })

  it('is not added twice', () => {
    expect(() => edited(router("'orders': o"), property('appRouter', 'orders', 'orders: o'))).toThrow(
      'has orders already',
    )
  })

  it('asks for an object of that name', () => {
    expect(() => edited('export const other = {}', property('appRouter', 'orders', 'orders: o'))).toThrow(
      'no longer the shape that new-slice knows: it looks for an object called appRouter',
    )
  })

  it('joins those that look like it', () => {
    const text = "const permissions = { 'p.a': of(), 'p.b': of({ c: 1 }), 'p.d': of(), z: 1 }"
    const edit = propertyLike('permissions', 'p.e', "'p.e': of()", 'of()')
    expect(edited(text, edit)).toContain("'p.d': of(),\n'p.e': of(), z: 1")
    expect(() => edited("const permissions = { 'p.e': of() }", edit)).toThrow('has p.e already')
    expect(() => edited('const permissions = { z: 1 }', edit)).toThrow('no longer the shape')
  })
})

describe('an element', () => {
  const edit = element(/^\.\.\.workspaces$/, '...orders', 'the rooms')

  it('joins the array that holds its neighbour', () => {
    const text = 'export default [...other, layout("x", [...workspaces, ...clients, ...zips])] satisfies X'
    expect(edited(text, edit)).toContain('[...workspaces, ...clients,\n...orders, ...zips]')
  })

  it('asks for that array', () => {
    expect(() => edited('export default [...clients]', edit)).toThrow('it looks for the rooms')
  })
})

describe('an item of a group', () => {
  const text =
    "const g = [{ label: 'Today', items: [{ label: 'Home' }] }, { label: 'Sell', items: [{ label: 'Clients' }] }]"

  it('comes last in the group with the label', () => {
    expect(edited(text, groupItem('Sell', "{ label: 'Orders' }"))).toContain(
      "[{ label: 'Clients' },\n{ label: 'Orders' }]",
    )
  })

  it('asks for a group that is there', () => {
    expect(() => edited(text, groupItem('Make', ''))).toThrow('a group labelled Make')
  })
})

describe('members of a union', () => {
  it.each(["export type EventName = 'a.b' | 'c.d'", "type EventName =\n  | 'a.b'\n  | 'c.d'\n"])(
    'come after the others in %j',
    (text) => {
      const result = edited(`type First = 1\n${text}`, unionMembers('EventName', ['e.f', 'g.h']))
      expect(result).toContain("'c.d'\n  | 'e.f'\n  | 'g.h'")
    },
  )

  it('are not added twice', () => {
    expect(() => edited("type EventName = 'a.b'", unionMembers('EventName', ['a.b']))).toThrow(
      'has a.b already',
    )
  })
})

describe('a line', () => {
  it('is sorted among its like', () => {
    const text = "export * from './clients.ts'\nexport * from './people.ts'\n"
    expect(edited(text, sortedLine('export * from', "export * from './orders.ts'"))).toBe(
      "export * from './clients.ts'\nexport * from './orders.ts'\nexport * from './people.ts'\n",
    )
    expect(edited(text, sortedLine('export * from', "export * from './bags.ts'"))).toMatch(
      /^export \* from '.\/bags/,
    )
    expect(() => edited(text, sortedLine('export * from', "export * from './people.ts'"))).toThrow('already')
  })

  it('of an import follows the last import', () => {
    expect(edited("import a from 'a'\nconst b = 1\n", importLine("import c from 'c'"))).toBe(
      "import a from 'a'\nimport c from 'c'\nconst b = 1\n",
    )
  })

  it('ends the file', () => {
    expect(edited('const a = 1\n', lastLine('const b = 2'))).toBe('const a = 1\nconst b = 2\n')
  })

  it('stands before a statement of one function, where the names it uses are known', () => {
    const text =
      'function other() { await inside() }\nasync function seed({ regions }) {\n  await inside(1)\n}\n'
    const edit = (needs: string[]) => statementBefore('seed', /await inside\(/, needs, 'await order(regions)')
    expect(edited(text, edit(['regions']))).toContain('await order(regions)\nawait inside(1)')
    expect(() => edited(text, edit(['place']))).toThrow('with place known before it')
    expect(() => edited(text.replace('seed', 'sow'), edit([]))).toThrow('in the function seed')
  })
})
