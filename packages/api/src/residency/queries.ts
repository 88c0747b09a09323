import { DatabaseError } from '@thimblely/db/errors'
import type { Transaction } from '@thimblely/db/pool'
import type { Region } from '@thimblely/db/regions'
import { feedCursors } from '@thimblely/db/schema'
import { asc, sql } from 'drizzle-orm'
import type { AdminContext } from '../core/context.ts'
import { inRegion } from '../core/staff.ts'
import type { RegionReport, ResidencyReport } from './input.ts'

type Figures = {
  accounts: string
  workspaces: string
  clients: string
  database_bytes: string
  files_bytes: string
}

async function figuresOf(tx: Transaction): Promise<RegionReport['figures']> {
  const [row] = await tx.execute<Figures>(sql`select * from app.region_figures()`)
  if (!row) return null
  return {
    accounts: Number(row.accounts),
    workspaces: Number(row.workspaces),
    clients: Number(row.clients),
    databaseBytes: Number(row.database_bytes),
    filesBytes: Number(row.files_bytes),
  }
}

const lastDay = sql`health_samples where minute > now() - interval '24 hours'`

async function dayOf(tx: Transaction): Promise<RegionReport['day']> {
  const slots = await tx.execute<{ start: string; samples: number; slow: number }>(
    sql`select date_bin('30 minutes', minute, 'epoch') as start, count(*)::int as samples,
      count(*) filter (where not is_healthy)::int as slow from ${lastDay} group by 1 order by 1`,
  )
  const [speed] = await tx.execute<{ p95: number | null }>(
    sql`select percentile_disc(0.95) within group (order by answer_ms) as p95 from ${lastDay}`,
  )
  return {
    slots: slots.map((slot) => ({ ...slot, start: new Date(slot.start) })),
    p95Ms: speed?.p95 ?? null,
  }
}

async function feedsOf(tx: Transaction): Promise<RegionReport['feeds']> {
  const { peer, lagMs, pulledAt, refused, lastRefusal } = feedCursors
  return tx.select({ peer, lagMs, pulledAt, refused, lastRefusal }).from(feedCursors).orderBy(asc(peer))
}

/** From the catalogue itself: what is there, not what a migration said it would make. */
async function schemaOf(tx: Transaction): Promise<RegionReport['schema']> {
  const [row] = await tx.execute<{ fingerprint: string; tables: number }>(
    sql`select left(md5(string_agg(line, chr(10) order by line collate "C")), 8) as fingerprint,
        count(distinct name)::int as tables
      from (
        select c.oid::regclass::text as name,
          concat_ws(' ', c.oid::regclass, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull) as line
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relkind in ('r', 'p') and c.relnamespace in ('public'::regnamespace, 'pub'::regnamespace)
      ) columns`,
  )
  return row ? { ...row } : null
}

async function answerTime(tx: Transaction): Promise<number> {
  const started = performance.now()
  await tx.execute(sql`select 1`)
  return Math.round(performance.now() - started)
}

const silent = { answerMs: null, figures: null, schema: null, day: { slots: [], p95Ms: null }, feeds: [] }

/** One region's facts, or why there are none: a region that is down must not hide the others. */
async function describeRegion(ctx: AdminContext, region: Region): Promise<RegionReport> {
  try {
    return await inRegion(ctx, region, async (tx) => ({
      region: region.name,
      isUp: true,
      reason: null,
      answerMs: await answerTime(tx),
      figures: await figuresOf(tx),
      schema: await schemaOf(tx),
      day: await dayOf(tx),
      feeds: await feedsOf(tx),
    }))
  } catch (error) {
    const reason = error instanceof DatabaseError ? error.message : 'An error came back instead of an answer.'
    return { ...silent, region: region.name, isUp: false, reason }
  }
}

async function describeDirectory({ house }: AdminContext): Promise<ResidencyReport['directory']> {
  try {
    const [row] = await house.regions.directory.call<NonNullable<ResidencyReport['directory']>>(
      `select (select count(*)::int from account_dir) as accounts, (select count(*)::int from workspace_dir) as workspaces,
        (select count(*)::int from handle_dir) as handles,
        (select count(*)::int from account_dir where claim_state = 'reserved') as reserved`,
    )
    return row ? { ...row } : null
  } catch {
    return null
  }
}

export async function getResidencyReport(ctx: AdminContext): Promise<ResidencyReport> {
  const [regions, directory] = await Promise.all([
    Promise.all(ctx.house.regions.all.map((region) => describeRegion(ctx, region))),
    describeDirectory(ctx),
  ])
  return { at: ctx.house.clock.now(), regions, directory }
}
