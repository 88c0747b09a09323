import { type Problem, problem } from '../structure/problem.ts'

/** The change log has a place for what comes next. */
export function changelog(text: string | undefined): Problem[] {
  const path = 'CHANGELOG.md'
  if (text === undefined) return [problem('changelog', path, 1, 'is missing. Start it with "## Unreleased".')]
  if (/^## \[?Unreleased\]?\s*$/m.test(text)) return []
  return [problem('changelog', path, 1, 'has no "## Unreleased" heading for the changes to come.')]
}

/** Decisions are numbered 0001, 0002, ... without a gap, so that a missing one is noticed. */
export function decisions(paths: string[]): Problem[] {
  const files = paths.filter((path) => path.startsWith('docs/decisions/')).sort()
  const named = files.filter((path) => /\/\d{4}-[a-z0-9-]+\.md$/.test(path))
  const misnamed = files
    .filter((path) => !named.includes(path))
    .map((path) => problem('decisions', path, 1, 'is not called NNNN-title.md, in kebab-case.'))
  const misnumbered = named.flatMap((path, index) => {
    const expected = String(index + 1).padStart(4, '0')
    const number = path.slice('docs/decisions/'.length).slice(0, 4)
    if (number === expected) return []
    return [
      problem('decisions', path, 1, `is number ${number} where ${expected} comes next. Renumber the newest.`),
    ]
  })
  return [...misnamed, ...misnumbered.slice(0, 1)]
}
