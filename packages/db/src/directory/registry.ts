import postgres from 'postgres'
import type { DatabaseConfig } from '../env.ts'

/** Refuses a configuration that forgets a region which has data, then notes the ones it names. */
export async function registerRegions(config: DatabaseConfig, fingerprint: string): Promise<void> {
  const sql = postgres(config.directoryUrl, { max: 1, onnotice: () => {}, connect_timeout: 5 })
  try {
    const known = await sql`select region from region_registry where state = 'active'`
    for (const { region } of known) {
      if (config.regions[region]) continue
      throw new Error(
        `REGIONS does not name "${region}", but accounts or workspaces live there. Add it again, or move its data and retire it first (pnpm db retire ${region}).`,
      )
    }
    for (const region of Object.keys(config.regions)) {
      await sql`insert into region_registry (region, schema_fingerprint) values (${region}, ${fingerprint})
        on conflict (region) do update set schema_fingerprint = excluded.schema_fingerprint, state = 'active'`
    }
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/** Takes an empty region out of the registry; one with data stays. */
export async function retireRegion(config: DatabaseConfig, region: string): Promise<void> {
  const sql = postgres(config.directoryUrl, { max: 1, onnotice: () => {}, connect_timeout: 5 })
  try {
    const [row] = await sql`select
      (select count(*) from account_dir where home_region = ${region})::int as accounts,
      (select count(*) from workspace_dir where region = ${region})::int as workspaces`
    if (row && row.accounts + row.workspaces > 0) {
      throw new Error(
        `"${region}" still holds ${row.accounts} accounts and ${row.workspaces} workspaces. Move them first.`,
      )
    }
    const retired = await sql`update region_registry set state = 'retired' where region = ${region}`
    if (retired.count === 0) throw new Error(`There is no region "${region}" in the registry.`)
  } finally {
    await sql.end({ timeout: 5 })
  }
}
