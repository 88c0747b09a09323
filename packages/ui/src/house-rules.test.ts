import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const root = import.meta.dirname
const sources = globSync('**/*.{ts,tsx,css}', { cwd: root }).filter((file) => !/\.test\.tsx?$/.test(file))

test('only the theme names a colour; pictured cloth keeps its dyes', () => {
  const colour = /oklch\(|rgba?\(|hsla?\(|(?:#|%23)(?:[0-9a-f]{6}|[0-9a-f]{3})\b(?!-)/i
  const named = sources.filter((file) => colour.test(readFileSync(join(root, file), 'utf8')))
  expect(named.sort()).toEqual(['cloth.css', 'theme.css'])
})

/** Every module of this package that a file pulls in, and the packages those name. */
function reach(file: string, seen = new Set<string>(), packages = new Set<string>()): Set<string> {
  if (seen.has(file)) return packages
  seen.add(file)
  const source = readFileSync(join(root, file), 'utf8')
  for (const [, target = ''] of source.matchAll(/^(?:import|export)\s(?!type)[^'"]*from '([^']+)'/gm)) {
    if (target.startsWith('.')) reach(join(dirname(file), target), seen, packages)
    else packages.add(target)
  }
  return packages
}

const light = [
  'button',
  'icon',
  'field',
  'input',
  'select',
  'checkbox',
  'radio-group',
  'notice',
  'money',
  'date-time',
]

test.each([...light, 'chip', 'table', 'toast', 'swatch', 'avatar'])(
  '%s comes without the layer library',
  (name) => {
    expect([...reach(`${name}.tsx`)]).not.toContain('radix-ui')
  },
)

test('a layer does bring the layer library, so the rule above can fail', () => {
  expect([...reach('dialog.tsx')]).toContain('radix-ui')
})
