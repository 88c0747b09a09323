import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { getTableConfig } from 'drizzle-orm/pg-core'
import { feedKinds } from './feed/kinds.ts'
import { type Part, tablesOf } from './migrate.ts'
import { declarationOf, type Owner } from './register.ts'

export const residencyDocument = new URL('../../../docs/residency.md', import.meta.url)

type Listed = { name: string; owner: Owner; leaves: [column: string, reason: string][] }

function listed(part: Part): Listed[] {
  return tablesOf(part)
    .map((table) => {
      const { name, schema } = getTableConfig(table)
      const { owner, leaves = {} } = declarationOf(table)
      return { name: schema ? `${schema}.${name}` : name, owner, leaves: Object.entries(leaves) }
    })
    .toSorted((a, b) => a.name.localeCompare(b.name))
}

const code = (text: string) => `\`${text}\``

function columnRows(tables: readonly Listed[]): string {
  const rows = tables.flatMap(({ name, leaves }) =>
    leaves.map(([column, reason]) => `| ${code(name)} | ${code(column)} | ${reason} |`),
  )
  return rows.join('\n')
}

function feedRows(): string {
  return Object.entries(feedKinds)
    .map(([kind, schema]) => `| ${kind} | ${Object.keys(schema.shape).map(code).join(', ')} |`)
    .join('\n')
}

function namesOf(tables: readonly Listed[], owner: Owner): string {
  return tables
    .filter((table) => table.owner === owner)
    .map(({ name }) => code(name))
    .join(', ')
}

/** The whole of docs/residency.md, from what the tables declare; a test keeps the file equal to it. */
export function residencyReport(): string {
  const region = listed('region')
  const owned = region.filter(({ owner }) => owner !== 'public')
  return `# Data residency

Written by \`node packages/db/src/residency-report.ts\` from the register of tables. Change a table's declaration,
not this page.

Every account and every workspace has a home region, and a region is one complete Postgres of its own. What they
own stays there, except for what this page lists.

## What leaves a region

| table | column | where to |
|---|---|---|
${columnRows(owned)}

A published object travels as one card with these fields and no others:

| object | fields |
|---|---|
${feedRows()}

## What every region keeps of the others

Copies of what was published. Beside the fields of the card they hold:

| table | column | what it is |
|---|---|---|
${columnRows(region.filter(({ owner }) => owner === 'public'))}

## What the directory holds

One small database outside of the regions knows where things are. It holds no name, no e-mail address, no phone
number and no text of a customer beside the public address that a workspace chose. Besides numbers and times, these
are its columns:

| table | column | what it is |
|---|---|---|
${columnRows(listed('directory'))}

The keyed hashes are pseudonymous personal data, not anonymous data: who has the key and guesses an address can
confirm it.

## What stays

Every other column, and every column of the tables that are not named above.

- Owned by a workspace, in the workspace's region: ${namesOf(region, 'workspace')}.
- Owned by an account, in the account's home region: ${namesOf(region, 'account')}.
- Kept by the region itself: ${namesOf(region, 'region')}; and the job queue.

## What is not promised

- That data is processed in its region. One running platform serves all regions and reads from each while it answers;
  what is promised is where data is stored.
- That deleted bytes are gone at once. They stay in the database's files until vacuum rewrites them, and in its log
  and its backups until those expire.
- What a mail, text message or other outside service does with what it was sent.
`
}

if (import.meta.main) await writeFile(fileURLToPath(residencyDocument), residencyReport())
