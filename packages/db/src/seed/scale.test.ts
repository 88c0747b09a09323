import { expect, test } from 'vitest'
import { compareDirectory } from '../directory/rebuild.ts'
import { testDatabases } from '../testing/database.ts'
import { seedScale } from './scale.ts'

const databases = await testDatabases()

test('a thousand is shared out among tenants, a fifth of it to the first', async () => {
  const { regions, ownerSql, config } = databases
  const tenants = await seedScale(regions, 1)
  const counted = await ownerSql('eu')`
    select w.slug, count(*)::int from clients c join workspaces w on w.id = c.workspace_id group by 1 order by 2 desc, 1`
  expect(counted[0]).toMatchObject({ slug: 'scale-eu-1', count: 200 })
  expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(1000)
  expect(counted.map(({ count }) => count).sort()).toEqual(tenants.map(({ clients }) => clients).sort())
  expect(await compareDirectory(config)).toEqual([])
})

test('once more adds as many again, and a change by hand is audited as before', async () => {
  const { regions, ownerSql } = databases
  await seedScale(regions, 1)
  const sql = ownerSql('eu')
  const [all] = await sql`select count(*)::int from clients`
  expect(all?.count).toBe(2000)
  const [before] = await sql`select count(*)::int from audit_logs where table_name = 'clients'`
  await sql`update clients set notes = 'by hand' where id = (select id from clients limit 1)`
  const [after] = await sql`select count(*)::int from audit_logs where table_name = 'clients'`
  expect([before?.count, after?.count]).toEqual([0, 1])
})
