import { join } from 'node:path'
import { type Facts, readFacts } from './structure/facts.ts'
import { listFiles } from './structure/files.ts'
import { type Problem, report } from './structure/problem.ts'
import { cycles } from './structure/rules-cycles.ts'
import { floors } from './structure/rules-floors.ts'
import { defaultExports, language } from './structure/rules-language.ts'
import { barrels, names, topLevel } from './structure/rules-names.ts'
import { rooms, safeCore, vocabulary } from './structure/rules-slices.ts'

const perPath = [vocabulary, names]
const perFile = [floors, rooms, safeCore, barrels, language]
const perHouse: ((all: Facts[]) => Problem[])[] = [cycles, defaultExports]

/** Every broken rule of the house under `root`, which is a git work tree. */
export function checkStructure(root: string): Problem[] {
  const paths = listFiles(root)
  const facts = readFacts(root, paths.filter(isSource))
  return [
    ...topLevel(paths),
    ...perPath.flatMap((rule) => paths.flatMap(rule)),
    ...perFile.flatMap((rule) => facts.flatMap(rule)),
    ...perHouse.flatMap((rule) => rule(facts)),
  ]
}

const isSource = (path: string) => /^(apps|packages|scripts)\/.*\.(tsx?|mts)$/.test(path)

if (import.meta.main) {
  const problems = checkStructure(join(import.meta.dirname, '..'))
  report('check-structure', problems, 'every file is in its room')
}
