import { expect, it } from 'vitest'
import { classifyLines, duplicateLines, quantile } from './lines.ts'

const kinds = (source: string) => classifyLines(source).map(({ kind }) => kind)

it('tells code from comments, imports and blank lines', () => {
  expect(
    kinds(
      "import {\n  a,\n} from './a.ts'\nimport b from 'b'\n\n/**\n * Why.\n */\nexport const c = 1 // here\n// so\n",
    ),
  ).toEqual([
    'import',
    'import',
    'import',
    'import',
    'blank',
    'comment',
    'comment',
    'comment',
    'code',
    'comment',
  ])
})

it('takes a dynamic import, a one-line block comment and JSX comments for what they are', () => {
  expect(kinds("const a = await import('./a.ts')\n/** One. */\nconst b = 1\n{/* Two. */}\n<p />")).toEqual([
    'code',
    'comment',
    'code',
    'comment',
    'code',
  ])
})

it('counts the lines inside a run of ten that occurs twice, ignoring imports and blanks', () => {
  const body = (name: string, length: number) => Array.from({ length }, (_, index) => `${name}(${index})`)
  const file = (...lines: string[]) => classifyLines(lines.join('\n'))
  const shared = body('same', 11)
  const first = file("import { x } from './x.ts'", ...shared, ...body('first', 20))
  const second = file(...body('second', 5), ...shared.flatMap((line) => [line, '']))
  expect(duplicateLines([first, second])).toEqual([11, 11])
  expect(duplicateLines([file(...body('same', 9)), file(...body('same', 9))])).toEqual([0, 0])
})

it('finds the median and the 95th percentile by nearest rank', () => {
  const numbers = Array.from({ length: 20 }, (_, index) => 20 - index)
  expect([quantile(numbers, 0.5), quantile(numbers, 0.95), quantile([], 0.5)]).toEqual([10, 19, 0])
})
