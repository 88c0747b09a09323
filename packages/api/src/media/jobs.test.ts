import { type WorkspaceFixture, workspace } from '@thimblely/db/testing/factories/workspaces'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { JobContext } from '../core/jobs.ts'
import { createLog } from '../core/log.ts'
import { mailProvider, smsProvider } from '../core/messengers.ts'
import { noise } from '../core/providers/testing/image-files.ts'
import type { Caller } from '../root.ts'
import { type TestHouse, testHouse } from '../testing/house.ts'
import { keysOf, putAwayAt } from '../testing/stored-files.ts'
import { deleteFiles, sweepFiles } from './jobs.ts'

let test: TestHouse
let context: JobContext
let place: WorkspaceFixture
let owner: Caller

beforeAll(async () => {
  test = await testHouse()
  const { config, files } = test.house()
  const region = test.regions.get('eu')
  const log = createLog({ app: 'worker', level: 'silent' })
  context = { region, config, files, log, mail: mailProvider(config), sms: smsProvider(config) }
})

beforeEach(async () => {
  place = await workspace(test.regions)
  owner = await test.as(place.owner, place)
})

const keys = () => keysOf(test.house(), place.id)
const upload = async () => owner.media.upload({ file: await noise(40, 40).png().toBuffer(), fileName: 'a' })

const now = new Date('2030-05-04T12:00:00Z')
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 60 * 60 * 1000)

/** An upload that ended between its files and its rows. */
async function interrupted(): Promise<string[]> {
  const { id } = await upload()
  const left = await keys()
  await test.ownerSql('eu')`delete from assets where workspace_id = ${place.id} and id = ${id}`
  return left
}

describe('sweepFiles', () => {
  it('deletes what an upload left behind more than a day ago', async () => {
    const left = await interrupted()
    await putAwayAt(test.house(), left, hoursAgo(25))
    expect(await sweepFiles(context, now)).toBe(left.length)
    expect(await keys()).toEqual([])
  })

  it('leaves what may still be an upload at work', async () => {
    const left = await interrupted()
    await putAwayAt(test.house(), left, hoursAgo(23))
    await sweepFiles(context, now)
    expect(await keys()).toEqual(left)
  })

  it('leaves files with a row, however old', async () => {
    await upload()
    const kept = await keys()
    await putAwayAt(test.house(), kept, hoursAgo(1000))
    await sweepFiles(context, now)
    expect(await keys()).toEqual(kept)
  })

  it.each(['frozen', 'moved'])('leaves the files of a workspace that is %s', async (state) => {
    const left = await interrupted()
    await putAwayAt(test.house(), left, hoursAgo(25))
    await test.ownerSql('eu')`update workspace_fences set state = ${state} where workspace_id = ${place.id}`
    await sweepFiles(context, now)
    expect(await keys()).toEqual(left)
  })

  it('leaves files of workspaces that this region does not know, and names that are not ours', async () => {
    const store = await context.files.of('eu')
    const sha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
    const foreign = [`private/${crypto.randomUUID()}/a-320.webp`, 'public/maison/cover-1a2b3c4d-480.webp']
    for (const key of foreign) await store.put(key, new Uint8Array(), { contentType: 'image/webp', sha256 })
    await putAwayAt(test.house(), foreign, hoursAgo(1000))
    await sweepFiles(context, now)
    for (const key of foreign) expect(await store.head(key), key).toBeDefined()
  })
})

describe('deleteFiles', () => {
  const payload = async (droppedAt: Date) => ({
    workspaceId: place.id,
    keys: await keys(),
    droppedAt: droppedAt.toISOString(),
  })

  it('deletes the files of a dropped picture, and does not mind to run twice', async () => {
    await putAwayAt(test.house(), await interrupted(), hoursAgo(1))
    const dropped = await payload(now)
    await deleteFiles(context, dropped)
    expect(await keys()).toEqual([])
    await deleteFiles(context, dropped)
  })

  it('leaves the files of a picture that has come back', async () => {
    await upload()
    const kept = await keys()
    await putAwayAt(test.house(), kept, hoursAgo(1))
    await deleteFiles(context, await payload(now))
    expect(await keys()).toEqual(kept)
  })

  it('leaves files that were put again since then, whose row may be on its way', async () => {
    const left = await interrupted()
    await putAwayAt(test.house(), left, hoursAgo(1))
    await deleteFiles(context, await payload(hoursAgo(2)))
    expect(await keys()).toEqual(left)
  })

  it('is what an erasure asks for, with the picture’s own files', async () => {
    const { id } = await upload()
    const files = await keys()
    await owner.media.erase({ id })
    const [job] = await test.ownerSql('eu')`select payload from graphile_worker._private_jobs
      where payload->>'workspaceId' = ${place.id}`
    await putAwayAt(test.house(), files, new Date(Date.now() - 1000))
    await deleteFiles(context, job?.payload)
    expect(await keys()).toEqual([])
  })
})
