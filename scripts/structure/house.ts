/** The map of the house: every list that check-structure knows. A rule changes here, with a decision in docs/decisions. */

export const folders = {
  '': ['.ci', '.github', 'apps', 'docs', 'packages', 'scripts'],
  apps: ['admin', 'storefront', 'workspace'],
  packages: ['api', 'db', 'ui'],
}

export const rootFiles = [
  '.env.example',
  '.gitattributes',
  '.gitignore',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'biome.json',
  'knip.json',
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'tsconfig.base.json',
  'turbo.json',
]

/** Files at the root of packages/api/src: the doors and the wiring. Everything else is core, testing or a slice. */
export const apiWiring = ['client', 'root', 'server', 'trpc', 'worker']

/** Core files that import nothing of the server, so that a browser bundle and an input may use them. */
export const browserSafeCore = ['errors', 'money', 'pagination', 'permissions', 'quantity', 'transformer']

/** The same for packages/db: word lists shared by the table's CHECK, the input and the rules. */
export const browserSafeDb = ['states']

export const slotNames = ['input', 'rules', 'queries', 'commands', 'router', 'jobs', 'providers'] as const
export type Slot = (typeof slotNames)[number]

/** What a file of a slice may import: from its own slice (parts included) and from another one. */
export const mayImport: Record<Slot, { own: readonly Slot[]; others: readonly Slot[] }> = {
  input: { own: ['input', 'rules'], others: ['input', 'rules'] },
  rules: { own: ['input', 'rules'], others: ['input', 'rules'] },
  queries: { own: ['input', 'rules', 'queries'], others: ['input', 'rules'] },
  commands: {
    own: ['input', 'rules', 'queries', 'commands', 'providers'],
    others: ['input', 'rules', 'queries', 'commands'],
  },
  router: { own: ['input', 'rules', 'queries', 'commands', 'router'], others: [] },
  jobs: { own: ['input', 'rules', 'queries', 'commands', 'jobs', 'providers'], others: ['input', 'rules'] },
  providers: { own: ['input', 'rules', 'providers'], others: [] },
}

export const slotsWithDatabase: readonly Slot[] = ['queries', 'commands', 'jobs']
export const browserSafeSlots: readonly Slot[] = ['input', 'rules']

export const databaseDrivers = /^(drizzle-orm|postgres|pg|graphile-worker)(\/|$)/

/** A dependency that the house hides behind one file, so that it can be replaced. */
export const singleDoors: Record<string, RegExp> = {
  lucia: /^packages\/api\/src\/core\/session/,
}

export const bannedNames = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'lib', 'types']

/** The files whose room is to re-export: the schema graph for drizzle, and the two doors of the api. */
export const allowedBarrels = [
  'packages/api/src/client.ts',
  'packages/api/src/server.ts',
  'packages/db/src/schema/index.ts',
]

export const readsEnvironment = [
  /^packages\/db\/src\/env\.ts$/,
  /^packages\/api\/src\/core\/env\.ts$/,
  /^scripts\//,
  /\.config\.ts$/,
]

/** DDL takes no parameters, so the files that write it may spell constants of ours into the statement. */
export const writesDdl = [
  /^packages\/db\/src\/(schema|sql|directory)\//,
  /^packages\/db\/src\/(columns|policies)\.ts$/,
]

export const isTest = (path: string) => /\.(test|e2e)\.tsx?$/.test(path)

/** Code that runs beside the product: it may reach deeper than the product itself. */
export const isTooling = (path: string) =>
  isTest(path) || /^(apps|packages)\/[^/]+\/(e2e|bench)\//.test(path) || /\.(config|setup)\.ts$/.test(path)
