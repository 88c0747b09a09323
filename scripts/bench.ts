import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const wanted = process.argv.slice(2)

const benches = ['packages/db/bench', 'packages/api/bench', 'scripts/house'].flatMap((folder) => {
  try {
    return readdirSync(join(root, folder)).map((file) => join(folder, file))
  } catch {
    return []
  }
})

// A bench says so in its name; the other files are what benches stand on.
const runnable = benches.filter(
  (file) => file.endsWith('.bench.ts') && (wanted.length === 0 || wanted.some((name) => file.includes(name))),
)
if (runnable.length === 0) {
  console.error(
    `No bench is called that. Known are:\n  ${benches.filter((file) => file.endsWith('.bench.ts')).join('\n  ')}`,
  )
  process.exit(2)
}
for (const file of runnable) {
  console.log(`\n== ${file}`)
  const { status } = spawnSync(process.execPath, [file], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (status !== 0) process.exit(status ?? 1)
}
