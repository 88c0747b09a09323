import postgres from 'postgres'
import type { DatabaseConfig } from '../env.ts'
import { emailHash, keyVersion, phoneHash } from './hashes.ts'

type Claims = {
  account_dir: { email_hmac: string; key_version: number; account_id: string; home_region: string }[]
  phone_dir: { phone_hmac: string; key_version: number; account_id: string; home_region: string }[]
  workspace_dir: { workspace_id: string; slug: string; short_id: string; region: string; epoch: number }[]
  handle_dir: { handle: string; owner_kind: string; owner_id: string; region: string }[]
}

const columns = {
  account_dir: ['email_hmac', 'key_version', 'account_id', 'home_region'],
  phone_dir: ['phone_hmac', 'key_version', 'account_id', 'home_region'],
  workspace_dir: ['workspace_id', 'slug', 'short_id', 'region', 'epoch'],
  handle_dir: ['handle', 'owner_kind', 'owner_id', 'region'],
} as const

// What a claim is of: no two owners may have it.
const keys = {
  account_dir: 'email_hmac',
  phone_dir: 'phone_hmac',
  workspace_dir: 'slug',
  handle_dir: 'handle',
}

const tables = Object.keys(columns) as (keyof Claims)[]

export type Difference = { table: string; missing: number; extra: number }

const connect = (url: string) => postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 5 })

/** What the directory must say, read from the regions themselves. */
async function deriveClaims(config: DatabaseConfig): Promise<Claims> {
  const claims: Claims = { account_dir: [], phone_dir: [], workspace_dir: [], handle_dir: [] }
  for (const [region, url] of Object.entries(config.regions)) {
    const sql = connect(url)
    try {
      for await (const rows of sql`select id, email, phone, phone_confirmed_at is not null as phone_confirmed from accounts`.cursor(
        1000,
      )) {
        for (const { id, email, phone, phone_confirmed } of rows) {
          const place = { key_version: keyVersion, account_id: id, home_region: region }
          claims.account_dir.push({ email_hmac: emailHash(config.key, email), ...place })
          if (phone && phone_confirmed)
            claims.phone_dir.push({ phone_hmac: phoneHash(config.key, phone), ...place })
        }
      }
      const workspaces = sql`select w.id, w.slug, w.short_id, f.epoch
        from workspaces w join workspace_fences f on f.workspace_id = w.id where f.state <> 'moved'`
      for await (const rows of workspaces.cursor(1000)) {
        for (const { id, slug, short_id, epoch } of rows) {
          claims.workspace_dir.push({ workspace_id: id, slug, short_id, region, epoch })
          claims.handle_dir.push({ handle: slug, owner_kind: 'workspace', owner_id: id, region })
        }
      }
    } finally {
      await sql.end({ timeout: 5 })
    }
  }
  return claims
}

const lineOf = (table: keyof Claims, row: Record<string, unknown>) =>
  columns[table].map((column) => String(row[column])).join('|')

/** Compares what the directory says with what the regions say; nothing is changed. */
export async function compareDirectory(config: DatabaseConfig): Promise<Difference[]> {
  const derived = await deriveClaims(config)
  const sql = connect(config.directoryUrl)
  try {
    const differences: Difference[] = []
    for (const table of tables) {
      const stored =
        await sql`select ${sql(columns[table] as unknown as string[])} from ${sql(table)} where claim_state = 'confirmed'`
      const said = new Set(stored.map((row) => lineOf(table, row)))
      const meant = new Set(derived[table].map((row) => lineOf(table, row)))
      const difference = {
        table,
        missing: [...meant].filter((line) => !said.has(line)).length,
        extra: [...said].filter((line) => !meant.has(line)).length,
      }
      if (difference.missing + difference.extra > 0) differences.push(difference)
    }
    return differences
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/** Makes the directory's claims anew from the regions, in one transaction. Reservations of what no region has yet stay. */
export async function rebuildDirectory(config: DatabaseConfig): Promise<Record<string, number>> {
  const derived = await deriveClaims(config)
  const sql = connect(config.directoryUrl)
  try {
    return await sql.begin(async (tx) => {
      const counts: Record<string, number> = {}
      for (const table of tables) {
        await tx`delete from ${tx(table)} where claim_state = 'confirmed'`
        counts[table] = 0
        const rows: Record<string, unknown>[] = derived[table].map((row) => ({
          ...row,
          claim_state: 'confirmed',
        }))
        for (let start = 0; start < rows.length; start += 1000) {
          const chunk = rows.slice(start, start + 1000)
          const claimed = chunk.map((row) => String(row[keys[table]]))
          // A reservation of what a region has already made is over, whoever made it.
          await tx`delete from ${tx(table)} where claim_state = 'reserved' and ${tx(keys[table])} = any (${claimed})`
          const inserted = await tx`insert into ${tx(table)} ${tx(chunk as never)} on conflict do nothing`
          counts[table] += inserted.count
        }
      }
      return counts
    })
  } finally {
    await sql.end({ timeout: 5 })
  }
}
