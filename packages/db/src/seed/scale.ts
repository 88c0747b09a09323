import postgres from 'postgres'
import type { Regions } from '../regions.ts'
import { account } from '../testing/factories/accounts.ts'
import { type WorkspaceFixture, workspace } from '../testing/factories/workspaces.ts'
import { demoId } from './world/ids.ts'

export type ScaleTenant = { place: WorkspaceFixture; clients: number }

// Per cent of all clients: one large house, some middling, some small, as tenants are in earnest.
const shares = [20, 15, 15, 12, 10, 10, 8, 6, 4]

const batch = 50_000

async function tenant(regions: Regions, region: string, index: number): Promise<WorkspaceFixture> {
  const owner = await account(regions, {
    id: demoId('scale', region, 'owner', index),
    email: `owner-${index}@${region}.scale.example`,
    fullName: `Owner ${index}`,
    region,
  })
  return workspace(regions, {
    id: demoId('scale', region, index),
    slug: `scale-${region}-${index}`,
    name: `Measuring house ${index}`,
    cloth: 'linen',
    ...{ region, owner },
  })
}

/** Rows that only measure are nobody's doing, and their audit would be as large as they are. */
const insertClients = (sql: postgres.TransactionSql, { id, owner }: WorkspaceFixture, count: number) => sql`
  insert into clients (workspace_id, added_by, name, email, phone, location, priority, status, cloth,
    total_orders, total_revenue_minor, currency, last_order_date, tags, created_at)
  select ${id}::uuid, ${owner.id}::uuid,
    (array['Amara','Bérénice','Chidi','Defne','Élodie','Fọlákẹ́','Giulia','Hollis','İsmail','June'])[1 + floor(random() * 10)::int]
      || ' ' || (array['Adébáyọ̀','Bruno','Chike','Demir','Eze','Fournier','Güneş','Haddad','Ige','Kane'])[1 + floor(random() * 10)::int]
      || ' ' || lpad(n::text, 7, '0'),
    'c' || replace(gen_random_uuid()::text, '-', '') || '@scale.example',
    '+44 7700 900' || lpad((n % 1000)::text, 3, '0'),
    (array['Lagos','Paris','Prato','Brooklyn','İstanbul','Dakar'])[1 + n % 6],
    (array['high','medium','medium','low'])[1 + floor(random() * 4)::int],
    (array['active','active','prospect','inactive'])[1 + floor(random() * 4)::int],
    (array['adire','herringbone','linen','wax','twill'])[1 + n % 5],
    n % 9, (n % 9) * 18500, 'EUR',
    case when n % 9 > 0 then now() - random() * interval '400 days' end,
    case when n % 7 = 0 then array['bridal'] else array[]::text[] end,
    now() - random() * interval '730 days'
  from generate_series(1, ${count}::int) as series (n)`

async function fill(sql: postgres.Sql, place: WorkspaceFixture, count: number): Promise<void> {
  for (let made = 0; made < count; made += batch) {
    await sql.begin(async (tx) => {
      await tx`alter table clients disable trigger audit`
      await insertClients(tx, place, Math.min(batch, count - made))
      await tx`alter table clients enable trigger audit`
    })
  }
}

/** Adds thousands of clients for measuring, to tenants of their own in the first region; the first one gets a fifth. */
export async function seedScale(regions: Regions, thousands: number): Promise<ScaleTenant[]> {
  const [region = ''] = regions.names
  const url = regions.config.regions[region] ?? ''
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 5 })
  try {
    const tenants: ScaleTenant[] = []
    for (const [index, share] of shares.entries()) {
      const place = await tenant(regions, region, index + 1)
      const clients = thousands * 10 * share
      await fill(sql, place, clients)
      tenants.push({ place, clients })
    }
    await sql`analyze clients`
    return tenants
  } finally {
    await sql.end({ timeout: 5 })
  }
}
