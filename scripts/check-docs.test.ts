import { describe, expect, it } from 'vitest'
import { checkDocs } from './check-docs.ts'
import { house } from './testing/house-fixture.ts'

const sound = {
  'package.json': JSON.stringify({ scripts: { start: 'node x', db: 'node y' } }),
  'README.md': '# Thimblely\n',
  'CONTRIBUTING.md': '# Working here\n',
  'CHANGELOG.md': '# Changes\n\n## Unreleased\n',
  'packages/db/src/scope.ts': 'export const here = 1\n',
}

function problems(files: Record<string, string | undefined>): string[] {
  const tree = Object.entries({ ...sound, ...files }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return checkDocs(house(Object.fromEntries(tree))).map(({ path, line, rule }) => `${path}:${line} ${rule}`)
}

describe('paths named in documents', () => {
  it('exist, whether they name a file, a folder, a line or a pattern', () => {
    const text =
      'See `packages/db/src/scope.ts:12`, `packages/db/`, `packages/*/src/*.ts`, `node packages/db/src/scope.ts`.\n'
    expect(
      problems({ 'docs/architecture.md': `${text}[home](../README.md#top) [web](https://example.com/x)\n` }),
    ).toEqual([])
  })

  it.each(['`packages/db/src/gone.ts`', '`turbo.json`', '`packages/{a,b}/x.ts`', '[gone](gone.md)'])(
    'are missed: %s',
    (text) => {
      expect(problems({ 'docs/architecture.md': `# Here\n\nSee ${text}.\n` })).toEqual([
        'docs/architecture.md:3 paths',
      ])
    },
  )

  it('leave placeholders, built files and other words alone', () => {
    const text =
      'A `packages/api/src/<noun>/input.ts` or `docs/decisions/NNNN-title.md`, `apps/admin/build/client`, `and/or`, `input.ts`.'
    expect(problems({ 'CONTRIBUTING.md': text })).toEqual([])
  })

  it('are not asked of a superseded decision', () => {
    const gone = 'We use `packages/db/src/gone.ts`.\n'
    expect(problems({ 'docs/decisions/0001-first.md': gone })).toEqual([
      'docs/decisions/0001-first.md:1 paths',
    ])
    expect(problems({ 'docs/decisions/0001-first.md': `Superseded by 0002.\n${gone}` })).toEqual([])
  })
})

describe('commands named in documents', () => {
  it('are scripts of package.json or pnpm itself, also in fenced blocks', () => {
    const text =
      'Run `npx pnpm start`.\n\n```sh\npnpm db migrate\nnpx -y pnpm@12 install\npnpm --filter @thimblely/db vitest\n```\n'
    expect(problems({ 'README.md': text })).toEqual([])
  })

  it.each(['Run `npx pnpm begin`.', '```\npnpm begin\n```', 'Use `pnpm run begin` then.'])(
    'are missed: %j',
    (text) => {
      expect(problems({ 'README.md': text })).toEqual([expect.stringMatching(/^README\.md:[12] commands$/)])
    },
  )
})

describe('the records', () => {
  it('are all asked for', () => {
    const found = problems({
      'README.md': undefined,
      'CONTRIBUTING.md': undefined,
      'CHANGELOG.md': undefined,
    })
    expect(found).toEqual([
      'README.md:1 documents',
      'CONTRIBUTING.md:1 documents',
      'CHANGELOG.md:1 changelog',
    ])
  })

  it('keep a place for unreleased changes', () => {
    expect(problems({ 'CHANGELOG.md': '# Changes\n\n## 0.1.0\n' })).toEqual(['CHANGELOG.md:1 changelog'])
  })

  it('number the decisions without gaps, doubles or other names', () => {
    const decide = (...names: string[]) =>
      Object.fromEntries(names.map((name) => [`docs/decisions/${name}.md`, '# So\n']))
    expect(problems(decide('0001-first', '0002-second'))).toEqual([])
    expect(problems(decide('0001-first', '0003-third', '0004-fourth'))).toEqual([
      'docs/decisions/0003-third.md:1 decisions',
    ])
    expect(problems(decide('0001-first', '0001-other'))).toEqual(['docs/decisions/0001-other.md:1 decisions'])
    expect(problems(decide('0001-first', 'Second'))).toEqual(['docs/decisions/Second.md:1 decisions'])
  })
})
