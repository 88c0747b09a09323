import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { classifyLines, duplicateLines, type Line, quantile } from './proportions/lines.ts'
import { anchors, type Proportions, proportionsTable } from './proportions/table.ts'
import { readFacts } from './structure/facts.ts'
import { listFiles } from './structure/files.ts'
import { isTooling } from './structure/house.ts'
import { homeOf } from './structure/targets.ts'

type Measured = { path: string; home: string; test: boolean; lines: Line[]; anys: number; duplicates: number }

function measure(root: string): Measured[] {
  const paths = listFiles(root).filter((path) => /^(apps|packages|scripts)\/.*\.tsx?$/.test(path))
  const lines = paths.map((path) => classifyLines(readFileSync(join(root, path), 'utf8')))
  const facts = readFacts(root, paths)
  const tests = paths.map((path) => isTooling(path) || path.includes('/testing/'))
  const duplicates = duplicateLines(lines.map((file, index) => (tests[index] ? [] : file)))
  return paths.map((path, index) => ({
    path,
    home: homeOf(path),
    test: tests[index] ?? false,
    lines: lines[index] ?? [],
    anys: facts[index]?.marks.filter(({ name }) => name === 'any').length ?? 0,
    duplicates: duplicates[index] ?? 0,
  }))
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)

function proportions(name: string, files: Measured[]): Proportions {
  const sources = files.filter(({ test }) => !test).sort((a, b) => b.lines.length - a.lines.length)
  const lengths = sources.map(({ lines }) => lines.length)
  const kinds = sources
    .flatMap(({ lines }) => lines.map(({ kind }) => kind))
    .filter((kind) => kind !== 'blank')
  const comments = kinds.filter((kind) => kind === 'comment').length
  const bodies = kinds.filter((kind) => kind !== 'import').length
  return {
    name,
    files: sources.length,
    median: quantile(lengths, 0.5),
    p95: quantile(lengths, 0.95),
    longest: lengths[0] ?? 0,
    longestFile: sources[0]?.path ?? '',
    testRatio: share(sum(files.filter(({ test }) => test).map(({ lines }) => lines.length)), sum(lengths)),
    duplicatePercent: 100 * share(sum(sources.map(({ duplicates }) => duplicates)), bodies),
    anyPerThousand: 1000 * share(sum(sources.map(({ anys }) => anys)), sum(lengths)),
    commentPercent: 100 * share(comments, kinds.length),
  }
}

const all = measure(join(import.meta.dirname, '..'))
const homes = [...new Set(all.map(({ home }) => home))].sort()
const rows = homes.map((home) =>
  proportions(
    home,
    all.filter((file) => file.home === home),
  ),
)
console.log(proportionsTable([...rows.filter(({ files }) => files > 0), proportions('all', all), ...anchors]))
console.log('\nThe last three rows are the anchors. To look at, not to gate.')
