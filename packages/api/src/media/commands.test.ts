import { account } from '@thimblely/db/testing/factories/accounts'
import { member, type WorkspaceFixture, workspace } from '@thimblely/db/testing/factories/workspaces'
import { beforeAll, describe, expect, it } from 'vitest'
import { blue, bomb, half, noise, plain } from '../core/providers/testing/image-files.ts'
import type { Caller } from '../root.ts'
import { type TestHouse, testHouse } from '../testing/house.ts'
import { outcomeOf } from '../testing/outcome.ts'
import { keysOf } from '../testing/stored-files.ts'

let test: TestHouse
let place: WorkspaceFixture
let owner: Caller

beforeAll(async () => {
  test = await testHouse()
  place = await workspace(test.regions)
  owner = await test.as(place.owner, place)
})

const fileName = 'robe.jpg'

const rowsOf = async (table: 'assets' | 'asset_variants') => {
  const sql = test.ownerSql('eu')
  return sql`select * from ${sql(table)} where workspace_id = ${place.id}`
}

describe('a picture inside a workspace', () => {
  it('is kept as its drawings only, and each row has its file', async () => {
    const file = await plain(1000, 500).jpeg().toBuffer()
    const picture = await owner.media.upload({ file, fileName: 'C:\\me\\robe.jpg', alt: 'A red robe' })
    expect(picture).toMatchObject({ fileName, alt: 'A red robe', width: 1000, height: 500 })
    expect(picture.dominantColor).toMatch(/^#[0-9a-f]{6}$/)
    expect(picture.variants.map(({ url }) => url)).toEqual(
      [320, 800, 1000].flatMap((width) => [
        `/files/${place.slug}/${picture.id}/${width}.avif`,
        `/files/${place.slug}/${picture.id}/${width}.webp`,
      ]),
    )
    const rows = await rowsOf('asset_variants')
    expect(rows.map((row) => row.storage_key).sort()).toEqual(await keysOf(test.house(), place.id))
  })

  it('is one asset, however often and however much at once the same content comes', async () => {
    const file = await plain(400, 300, blue).png().toBuffer()
    const before = (await rowsOf('assets')).length
    const sent = await Promise.all([
      owner.media.upload({ file, fileName, alt: 'First words' }),
      owner.media.upload({ file, fileName, alt: 'First words' }),
    ])
    const again = await owner.media.upload({ file, fileName, alt: 'Better words' })
    expect(new Set([...sent, again].map(({ id }) => id)).size).toBe(1)
    expect(await rowsOf('assets')).toHaveLength(before + 1)
    expect((await owner.media.get({ id: again.id })).alt).toBe('Better words')
  })

  it('is listed newest first, a page at a time', async () => {
    await owner.media.upload({ file: await plain(10, 10).png().toBuffer(), fileName: 'dot.png' })
    const first = await owner.media.list({ limit: 2 })
    expect(first.rows.map((row) => row.fileName)).toEqual(['dot.png', fileName])
    expect(first.rows[0]?.variants).toHaveLength(2)
    const rest = await owner.media.list({ limit: 2, after: first.later ?? '' })
    expect(rest.rows.map((row) => row.alt)).toEqual(['A red robe'])
  })

  it('that is erased loses its rows now, and its files by a job that waits for open pages', async () => {
    const file = await noise(50, 50).png().toBuffer()
    const { id } = await owner.media.upload({ file, fileName })
    await owner.media.erase({ id })
    expect(await outcomeOf(owner.media.get({ id }))).toMatch(/^NOT_FOUND/)
    const sql = test.ownerSql('eu')
    const left = await sql`select 1 from asset_variants where asset_id = ${id}`
    expect(left).toHaveLength(0)
    const jobs = await sql`select run_at > now() + interval '9 minutes' as waits from graphile_worker.jobs
      where task_identifier = 'media.deleteFiles'`
    expect([...jobs]).toEqual([{ waits: true }])
  })

  it('is on the record: who added it and who erased it', async () => {
    const logged = await test.ownerSql('eu')`select distinct action, actor_id from audit_logs
      where workspace_id = ${place.id} and table_name = 'assets' order by action`
    const actor_id = place.owner.id
    expect([...logged]).toEqual(['delete', 'insert', 'update'].map((action) => ({ action, actor_id })))
  })
})

describe('an upload is refused', () => {
  const refused: [string, () => Promise<Uint8Array>, RegExp][] = [
    ['what is no picture', async () => Buffer.from('PK\x03\x04 a zip file'), /not a picture that we can use/],
    ['a drawing that can run', async () => Buffer.from('<svg onload="alert(1)"/>'), /SVG drawings/],
    ['a damaged picture', async () => half(await noise().jpeg().toBuffer()), /damaged/],
    ['a picture of too many pixels', async () => bomb(20_000, 10_000), /50 megapixels/],
    ['no file', async () => new Uint8Array(), /Choose a picture/],
    ['a file over the limit', async () => new Uint8Array(10 * 1024 * 1024 + 1), /larger than 10 MB/],
  ]

  it.each(refused)('beside its field: %s', async (_what, file, message) => {
    const files = await keysOf(test.house(), place.id)
    const outcome = await outcomeOf(owner.media.upload({ file: await file(), fileName }))
    expect(outcome).toMatch(/^BAD_REQUEST/)
    const { file: words } = JSON.parse(outcome.slice(outcome.lastIndexOf('{'))) as { file: string }
    expect(words).toMatch(message)
    expect(await keysOf(test.house(), place.id)).toEqual(files)
  })

  it('by role: a viewer looks, a member adds', async () => {
    const file = await plain(20, 20).png().toBuffer()
    const people = { viewer: 'FORBIDDEN', member: 'ok' } as const
    for (const [role, outcome] of Object.entries(people)) {
      const person = await account(test.regions)
      await member(test.regions, place, person, role as keyof typeof people)
      const caller = await test.as(person, place)
      expect((await caller.media.list({})).rows.length).toBeGreaterThan(0)
      expect(await outcomeOf(caller.media.upload({ file, fileName }))).toMatch(new RegExp(`^${outcome}`))
    }
  })

  it('while the workspace is moved, before any file is put', async () => {
    const moving = await workspace(test.regions)
    await test.ownerSql('eu')`update workspace_fences set state = 'frozen' where workspace_id = ${moving.id}`
    const file = await plain(20, 20).png().toBuffer()
    const caller = await test.as(moving.owner, moving)
    expect(await outcomeOf(caller.media.upload({ file, fileName }))).toMatch(/^PRECONDITION_FAILED/)
    expect(await keysOf(test.house(), moving.id)).toEqual([])
  })

  it('after thirty pictures in five minutes, with the time to wait', async () => {
    const busy = await workspace(test.regions)
    const caller = await test.as(busy.owner, busy)
    const tries = Array.from({ length: 31 }, () =>
      outcomeOf(caller.media.upload({ file: Buffer.from('no picture'), fileName })),
    )
    const outcomes = await Promise.all(tries)
    expect(outcomes.filter((outcome) => outcome.startsWith('TOO_MANY_REQUESTS'))).toHaveLength(1)
  })
})
