import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseFiles } from '../structure/parse.ts'
import { checkGlossary } from './glossary.ts'
import { newFiles } from './templates.ts'
import { type Edit, inserted } from './tree-edit.ts'
import { migrationsFolder, wiringOf } from './wiring.ts'
import { SliceError, type Words } from './words.ts'

/** Whole texts by path: what is new, and what an existing file becomes. */
export type Plan = { created: Record<string, string>; changed: Record<string, string> }

function changedFiles(root: string, wiring: Record<string, Edit[]>): Record<string, string> {
  const paths = Object.keys(wiring)
  const lost = paths.find((path) => !existsSync(join(root, path)))
  if (lost) throw new SliceError(`${lost} is not there, and the slice needs a line in it.`)
  const changed: Record<string, string> = {}
  parseFiles(root, paths, (path, tree) => {
    try {
      const insertions = (wiring[path] ?? []).map((edit) => edit(tree))
      changed[path] = inserted(tree.text, insertions)
    } catch (error) {
      throw error instanceof SliceError ? new SliceError(`${path} ${error.message}`) : error
    }
  })
  return changed
}

function checkParent(root: string, parent: string, permission: string): void {
  if (!existsSync(join(root, `packages/api/src/${parent}/router.ts`)))
    throw new SliceError(
      `There is no slice ${parent} to be a part of. Write it first: pnpm new-slice ${parent}`,
    )
  const permissions = 'packages/api/src/core/permissions.ts'
  if (!readFileSync(join(root, permissions), 'utf8').includes(`'${permission}.write'`))
    throw new SliceError(`${permissions} has no ${permission}.write for a part of ${parent} to ask for.`)
}

/** Everything that the slice needs; throws a SliceError before anything is written when it does not fit in. */
export function planSlice(root: string, words: Words, group: string): Plan {
  checkGlossary(root, words)
  const created = newFiles(words)
  const folders = [`packages/api/src/${words.path}`, `apps/workspace/app/${words.path}`]
  const taken = [...folders, ...Object.keys(created)].find((path) => existsSync(join(root, path)))
  if (taken)
    throw new SliceError(
      `${taken} is there already. A slice is written once; change it by hand from then on.`,
    )
  if (words.parent) checkParent(root, words.parent, words.permission)
  return { created, changed: changedFiles(root, wiringOf(words, group)) }
}

const generated = ['docs/residency.md', `${migrationsFolder}/meta/_journal.json`]

const migrationsIn = (root: string) =>
  globSync([`${migrationsFolder}/*.sql`, `${migrationsFolder}/meta/*.json`], { cwd: root })

/** Writes the plan and lets `finish` do the rest; when that fails, everything is as it was before. */
export async function writeSlice(root: string, plan: Plan, finish: () => Promise<void>): Promise<void> {
  const kept = [...Object.keys(plan.changed), ...generated].filter((path) => existsSync(join(root, path)))
  const before = kept.map((path) => [path, readFileSync(join(root, path))] as const)
  const migrations = new Set(migrationsIn(root))
  const folders: string[] = []
  try {
    for (const [path, text] of Object.entries({ ...plan.created, ...plan.changed })) {
      const made = mkdirSync(dirname(join(root, path)), { recursive: true })
      if (made) folders.push(made)
      writeFileSync(join(root, path), text)
    }
    await finish()
  } catch (error) {
    for (const path of Object.keys(plan.created)) rmSync(join(root, path), { force: true })
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
    for (const path of migrationsIn(root)) if (!migrations.has(path)) rmSync(join(root, path))
    for (const [path, bytes] of before) writeFileSync(join(root, path), bytes)
    throw error
  }
}
