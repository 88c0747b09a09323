import { spawn } from 'node:child_process'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Part } from '../migrate.ts'

export const packageFolder = fileURLToPath(new URL('../..', import.meta.url))

const schemas: Record<Part, string> = {
  region: './src/schema/index.ts',
  directory: './src/directory/schema.ts',
}

/** Writes the migration that leads from the folder's last snapshot to the schema, if they differ. */
export function generateMigration(part: Part, folder: string, name: string): Promise<void> {
  const kit = dirname(findPackageJSON('drizzle-kit', import.meta.url) ?? '')
  const options = ['--dialect', 'postgresql', '--schema', schemas[part], '--out', folder, '--name', name]
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(kit, 'bin.cjs'), 'generate', ...options], {
      cwd: packageFolder,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk
      })
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`drizzle-kit failed for the ${part} schema:\n${output.trim()}`)),
    )
  })
}
