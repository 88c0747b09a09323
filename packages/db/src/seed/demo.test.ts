import { beforeAll, describe, expect, test } from 'vitest'
import { findAccount } from '../directory/claims.ts'
import { compareDirectory } from '../directory/rebuild.ts'
import { testDatabases } from '../testing/database.ts'
import { demoLogins, isDemoLoaded, type SeedTools, seedDemo } from './demo.ts'
import { houses } from './world/houses/all.ts'

const { regions, config, ownerSql } = await testDatabases()
const both = ['eu', 'us'] as const

const files = new Map<string, { bytes: Uint8Array; contentType: string }>()

const tools: SeedTools = {
  hashPassword: async (password) => `hash of ${password}`,
  storeFile: async (region, key, bytes, { contentType }) => {
    files.set(`/media/${region}/${key}`, { bytes, contentType })
  },
}

/** One line for everything the world is made of, down to each row's contents. */
async function fingerprint() {
  const tables = [
    'people',
    'workspaces',
    'workspace_members',
    'clients',
    'client_interactions',
    'saved_views',
    'assets',
  ]
  const lines = both.flatMap((region) =>
    [
      ...tables,
      'asset_variants',
      'notifications',
      'workspace_invitations',
      'feed_out',
      'audit_logs',
      'staff_actions',
    ].map(async (table) => {
      const sql = ownerSql(region)
      const [row] =
        await sql`select count(*)::int, md5(string_agg(t::text, '' order by t::text)) from ${sql(table)} t`
      return `${region} ${table} ${row?.count} ${row?.md5}`
    }),
  )
  return Promise.all(lines)
}

async function countIn(region: 'eu' | 'us', table: string): Promise<number> {
  const sql = ownerSql(region)
  const [row] = await sql`select count(*)::int from ${sql(table)}`
  return row?.count ?? 0
}

describe('the demo world', () => {
  beforeAll(async () => {
    let stored = 0
    const interrupted = seedDemo(regions, {
      ...tools,
      storeFile: async (...file) => {
        stored++
        if (stored > 15) throw new Error('the power went')
        await tools.storeFile(...file)
      },
    })
    await expect(interrupted).rejects.toThrow('the power went')
    expect(await isDemoLoaded(regions)).toBe(false)
    await seedDemo(regions, tools)
  }, 120_000)

  test('is whole after a first start that was interrupted', async () => {
    expect(await isDemoLoaded(regions)).toBe(true)
    expect([await countIn('eu', 'workspaces'), await countIn('us', 'workspaces')]).toEqual([6, 4])
    expect((await countIn('eu', 'clients')) + (await countIn('us', 'clients'))).toBeGreaterThanOrEqual(340)
    for (const region of both) {
      expect(await countIn(region, 'outbound_messages')).toBeGreaterThan(2)
      expect(await countIn(region, 'health_samples')).toBeGreaterThanOrEqual(1440)
    }
  })

  test('changes nothing when it is loaded a second time', async () => {
    const before = await fingerprint()
    await seedDemo(regions, tools)
    expect(await fingerprint()).toEqual(before)
  })

  test('claims every account, workspace and public name in the directory', async () => {
    expect(await compareDirectory(config)).toEqual([])
    const reserved = await ownerSql(
      'directory',
    )`select slug from workspace_dir where claim_state <> 'confirmed'`
    expect([...reserved]).toEqual([])
  })

  test.each(demoLogins)('$email may sign in to the $app as $role', async ({ email, app, password }) => {
    const place = await findAccount(regions, email)
    expect(place).toBeDefined()
    const sql = ownerSql(place?.region === 'us' ? 'us' : 'eu')
    const [known] =
      await sql`select password_hash, role from accounts join profiles using (id) where id = ${place?.accountId ?? ''}`
    expect(known?.password_hash).toBe(`hash of ${password}`)
    expect(known?.role).toBe({ workspace: 'business', storefront: 'customer', admin: 'admin' }[app])
    const staff = await sql`select 1 from staff_members where account_id = ${place?.accountId ?? ''}`
    expect(staff).toHaveLength(app === 'admin' ? 1 : 0)
  })

  test('shows every house with a cover to shoppers of both regions, and no other', async () => {
    const shown = houses.filter(({ cover }) => cover).map(({ slug }) => slug)
    for (const region of both) {
      const sellers = await ownerSql(region)`select slug from pub.sellers order by slug`
      expect(sellers.map(({ slug }) => slug)).toEqual([...shown].sort())
    }
    const out = await Promise.all(both.map((region) => countIn(region, 'feed_out')))
    expect(out).toEqual([6, 3])
  })

  test('keeps each cover in three widths and two formats where the page looks for it', async () => {
    const sellers = await ownerSql('us')`select slug, cover_url, cover_alt from pub.sellers`
    for (const { cover_url, cover_alt } of sellers) {
      expect(cover_alt).toMatch(/\w{3}/)
      for (const file of ['480.avif', '480.webp', '960.avif', '960.webp', '1440.avif', '1440.webp']) {
        const stored = files.get(`${cover_url}-${file}`)
        expect(stored?.contentType).toBe(`image/${file.split('.')[1]}`)
        expect(stored?.bytes.length).toBeGreaterThan(2_000)
      }
    }
    expect((await countIn('eu', 'asset_variants')) + (await countIn('us', 'asset_variants'))).toBe(
      sellers.length * 6,
    )
  })

  test('gives every client between one and eight moments of the last year, none of them ahead of now', async () => {
    for (const region of both) {
      const [told] = await ownerSql(region)`
        select min(n)::int, max(n)::int, max(latest) <= now() as past, min(earliest) > now() - interval '1 year' as recent
        from (select count(i.id) as n, max(i.occurred_at) as latest, min(i.occurred_at) as earliest
          from clients c left join client_interactions i on i.workspace_id = c.workspace_id and i.client_id = c.id group by c.id) t`
      expect(told).toMatchObject({ past: true, recent: true })
      expect(told?.min).toBeGreaterThanOrEqual(1)
      expect(told?.max).toBeLessThanOrEqual(8)
    }
  })

  test('has a last order in every timeline that the totals speak of, in the currency of the house', async () => {
    for (const region of both) {
      const odd = await ownerSql(region)`
        select c.name from clients c join workspaces w on w.id = c.workspace_id
        where c.currency <> w.currency or (c.total_orders > 0) <> (c.last_order_date is not null)
          or (c.total_orders > 0) <> (c.total_revenue_minor > 0)
          or (c.last_order_date is not null and not exists (
            select 1 from client_interactions i where i.client_id = c.id and i.interaction_type = 'order'
              and i.occurred_at = c.last_order_date))`
      expect(odd.map(({ name }) => name)).toEqual([])
    }
  })

  test('has an account of the other region at work in a house, known there by a card alone', async () => {
    const [card] = await ownerSql(
      'eu',
    )`select id, home_region from people where display_name = 'Ifeoma Okonjo-Reyes'`
    expect(card?.home_region).toBe('us')
    const accounts = await ownerSql('eu')`select 1 from accounts where id = ${card?.id}`
    const member = await ownerSql(
      'eu',
    )`select role from workspace_members where account_id = ${card?.id} and status = 'active'`
    expect([accounts.length, member[0]?.role]).toEqual([0, 'member'])
    const [pointer] = await ownerSql(
      'us',
    )`select slug, region from my_workspaces where account_id = ${card?.id}`
    expect(pointer).toMatchObject({ slug: 'atelier-okonjo', region: 'eu' })
  })

  test('leaves good clients who went quiet, some in the archive, and news to read', async () => {
    const [figures] = await ownerSql('eu')`
      select count(*) filter (where last_order_date < now() - interval '182 days' and archived_at is null)::int as quiet,
        count(*) filter (where archived_at is not null)::int as archived from clients`
    expect(figures?.quiet).toBeGreaterThan(20)
    expect(figures?.archived).toBeGreaterThan(2)
    const [news] = await ownerSql('eu')`
      select count(*) filter (where read_at is null)::int as unread, count(*) filter (where read_at is not null)::int as read
      from notifications`
    expect(news?.unread).toBeGreaterThan(0)
    expect(news?.read).toBeGreaterThan(0)
  })
})
