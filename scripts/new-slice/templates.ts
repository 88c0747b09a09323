import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Words } from './words.ts'

const folder = join(import.meta.dirname, 'templates')

/** The template of every new file, by the file's path. */
function targetsOf({ path, name, kebab }: Words): Record<string, string> {
  const pages = `apps/workspace/app/${path}`
  const apiFiles = [
    'input',
    'rules',
    'rules.test',
    'queries',
    'queries.test',
    'commands',
    'commands.test',
    'router',
  ]
  const pageFiles = ['list', 'detail', 'new', 'edit']
  return {
    [`packages/db/src/schema/${path}.ts`]: 'db/schema.ts',
    [`packages/db/src/testing/factories/${path}.ts`]: 'db/factory.ts',
    ...Object.fromEntries(apiFiles.map((file) => [`packages/api/src/${path}/${file}.ts`, `api/${file}.ts`])),
    [`${pages}/routes.ts`]: 'workspace/routes.ts',
    [`${pages}/views.ts`]: 'workspace/views.ts',
    ...Object.fromEntries(pageFiles.map((page) => [`${pages}/${page}.tsx`, `workspace/${page}.tsx`])),
    [`${pages}/components/${kebab}-columns.tsx`]: 'workspace/columns.tsx',
    [`${pages}/components/${kebab}-form.tsx`]: 'workspace/form.tsx',
    [`${pages}/components/no-${name}.tsx`]: 'workspace/empty.tsx',
    [`apps/workspace/e2e/${path.replace('/', '-')}.e2e.ts`]: 'workspace/journey.e2e.ts',
  }
}

/** `@src/trpc.ts` in a template is a file of the package's src, wherever the new file lies below it. */
function relativeImports(text: string, path: string): string {
  const source = /^packages\/[^/]+\/src/.exec(path)?.[0] ?? ''
  return text.replaceAll(/'@src\/([^']+)'/g, (_, target: string) => {
    const from = posix.relative(posix.dirname(path), posix.join(source, target))
    return `'${from.startsWith('.') ? from : `./${from}`}'`
  })
}

function spelled(text: string, words: Words): string {
  const spellings = new Map<string, string | undefined>(Object.entries(words))
  return text.replaceAll(/__([a-zA-Z]+?)__/g, (token, name: string) => spellings.get(name) ?? token)
}

/** Every new file of a slice with its text, not yet formatted. */
export function newFiles(words: Words): Record<string, string> {
  const made = Object.entries(targetsOf(words)).map(([path, template]) => {
    const text = readFileSync(join(folder, `${template}.txt`), 'utf8')
    return [path, relativeImports(spelled(text, words), path)] as const
  })
  return Object.fromEntries(made)
}
