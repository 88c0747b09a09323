import {
  type Edit,
  element,
  groupItem,
  importLine,
  lastLine,
  property,
  propertyLike,
  sortedLine,
  statementBefore,
  unionMembers,
} from './tree-edit.ts'
import type { Words } from './words.ts'

export const migrationsFolder = 'packages/db/migrations/region'

function databaseLines({ path, table, noun }: Words): Record<string, Edit[]> {
  return {
    'packages/db/src/schema/index.ts': [sortedLine('export * from', `export * from './${path}.ts'`)],
    'packages/db/src/states.ts': [
      lastLine(`export const ${noun}Statuses = ['draft', 'active', 'closed'] as const
/** From each state to the next ones. */
export const ${noun}Moves = { draft: ['active'], active: ['closed'], closed: ['active'] } as const`),
    ],
    'packages/db/src/testing/catalogue/permissions.ts': [
      propertyLike('permissions', `public.${table}`, `'public.${table}': ofWorkspace()`, 'ofWorkspace()'),
    ],
    'packages/db/src/testing/seed-rows.ts': [
      importLine(`import { ${noun} } from './factories/${path}.ts'`),
      statementBefore(
        'seedTenant',
        /await inWorkspace\(/,
        ['regions', 'place'],
        `await ${noun}(regions, place)`,
      ),
    ],
  }
}

const eventsOf = (nouns: string) =>
  ['created', 'updated', 'archived', 'restored'].map((word) => `${nouns}.${word}`)

function apiLines({ path, name, parent, permission, procedures, nouns }: Words): Record<string, Edit[]> {
  const events = eventsOf(nouns)
  const shared = {
    'packages/api/src/core/outbox.ts': [unionMembers('EventName', events)],
    'packages/api/src/worker.ts': [
      property('consumers', events[0] ?? '', events.map((event) => `'${event}': {}`).join(',\n')),
    ],
  }
  if (parent) {
    const part = procedures.replace(`${permission}.`, '')
    const router = [
      importLine(`import { ${nouns}Router } from './${name}/router.ts'`),
      property(`${permission}Router`, part, `${part}: ${nouns}Router`),
    ]
    return { ...shared, [`packages/api/src/${parent}/router.ts`]: router }
  }
  return {
    ...shared,
    'packages/api/src/core/permissions.ts': [
      property(
        'workspacePermissions',
        `${nouns}.read`,
        `'${nouns}.read': everyone,\n'${nouns}.write': staff`,
      ),
    ],
    'packages/api/src/root.ts': [
      importLine(`import { ${nouns}Router } from './${path}/router.ts'`),
      property('appRouter', nouns, `${nouns}: ${nouns}Router`),
    ],
  }
}

function workspaceLines({ path, nouns, Words }: Words, group: string): Record<string, Edit[]> {
  return {
    'apps/workspace/app/routes.ts': [
      importLine(`import { ${nouns} } from './${path}/routes.ts'`),
      element(/^\.\.\.workspaces$/, `...${nouns}`, 'the rooms of a workspace, an array with ...workspaces'),
    ],
    'apps/workspace/app/shell/rooms.ts': [groupItem(group, `{ label: '${Words}', to: path('${path}') }`)],
  }
}

/** Every line that an existing file needs, by file. */
export function wiringOf(words: Words, group: string): Record<string, Edit[]> {
  return { ...databaseLines(words), ...apiLines(words), ...workspaceLines(words, group) }
}
