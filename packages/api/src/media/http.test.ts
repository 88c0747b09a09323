import { account } from '@thimblely/db/testing/factories/accounts'
import { member, type WorkspaceFixture, workspace } from '@thimblely/db/testing/factories/workspaces'
import { data, type ServerBuild } from 'react-router'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRouterHandler } from '../core/http/router-handler.ts'
import { capturedLog } from '../core/http/testing/log-lines.ts'
import { routerBuild } from '../core/http/testing/router-build.ts'
import { ownPage, type Reply, send } from '../core/http/testing/send.ts'
import { ORIGIN, startTestServer, type TestServer } from '../core/http/testing/test-server.ts'
import { noise, plain } from '../core/providers/testing/image-files.ts'
import {
  apiContext,
  fileRouters,
  formFailure,
  provideContext,
  readUpload,
  uploadAllowances,
} from '../server.ts'
import { type TestHouse, testHouse } from '../testing/house.ts'
import { keysOf } from '../testing/stored-files.ts'

let test: TestHouse
let place: WorkspaceFixture
let server: TestServer
let cookie: string

type Route = NonNullable<ServerBuild['routes'][string]>

const saveCover: Route['module']['action'] = async ({ request, context }) => {
  try {
    const { form, file, fileName } = await readUpload(request, 'file')
    const alt = String(form.get('alt') ?? '')
    return await context.get(apiContext).media.covers.upload({ file, fileName, alt })
  } catch (error) {
    const failure = formFailure(error)
    return data({ failure }, { status: failure.status })
  }
}

/** The pages of a test, and one that takes a cover as the workspace app does. */
function buildWithCover(): ServerBuild {
  const build = routerBuild()
  const cover = {
    id: 'cover',
    path: 'w/:workspace/shopfront/cover',
    parentId: 'root',
    module: { action: saveCover },
  }
  return { ...build, routes: { ...build.routes, cover: cover as Route } }
}

beforeAll(async () => {
  test = await testHouse()
  place = await workspace(test.regions)
  cookie = await test.cookieFor(place.owner)
  const house = test.house()
  Object.assign(globalThis, { thimblelyHouse: house })
  const { log } = capturedLog()
  server = await startTestServer({
    routers: fileRouters(house),
    bodyAllowances: uploadAllowances,
    requestHandler: createRouterHandler({
      build: buildWithCover(),
      mode: 'production',
      origins: [ORIGIN],
      log,
      provide: provideContext,
    }),
  })
})
afterAll(() => server.stop(0))

type Form = { file?: Uint8Array; alt?: string; slug?: string; headers?: Record<string, string> }

async function sendCover({ file, alt = 'Red cloth', slug = place.slug, headers }: Form): Promise<Reply> {
  const form = new FormData()
  if (file) form.set('file', new File([Buffer.from(file)], 'cover.jpg', { type: 'image/svg+xml' }))
  form.set('alt', alt)
  const encoded = new Response(form)
  const contentType = encoded.headers.get('content-type') ?? ''
  return send(server.port, `/w/${slug}/shopfront/cover`, {
    method: 'POST',
    headers: { ...ownPage, cookie, 'content-type': contentType, ...headers },
    body: Buffer.from(await encoded.arrayBuffer()),
  })
}

const get = (path: string, headers: Record<string, string> = { cookie }) =>
  send(server.port, path, { headers })

const asStranger = async () => ({ cookie: await test.cookieFor(await account(test.regions)) })

describe('a cover that a form sends', () => {
  it('is shown to everyone afterwards, whatever kind the browser called it', async () => {
    const reply = await sendCover({ file: await plain(1200, 700).jpeg().toBuffer() })
    expect(reply.status).toBe(200)
    const { coverUrl } = JSON.parse(reply.text) as { coverUrl: string }
    const shown = await get(`${coverUrl}-480.avif`, {})
    expect(shown.status).toBe(200)
    expect(shown.headers).toMatchObject({
      'content-type': 'image/avif',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    })
    expect(shown.headers['content-security-policy']).toMatch(/^default-src 'none';.* sandbox$/)
    const known = await get(`${coverUrl}-480.avif`, { 'if-none-match': String(shown.headers.etag) })
    expect(known.status).toBe(304)
  })

  it('is refused when it comes from another site, before anything is read', async () => {
    const before = await keysOf(test.house(), place.id)
    const file = await noise(1100, 300).jpeg().toBuffer()
    for (const headers of [
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      { origin: 'null', 'sec-fetch-site': 'cross-site' },
      { origin: ORIGIN, 'sec-fetch-site': 'same-site' },
    ]) {
      expect((await sendCover({ file, headers })).status).toBe(403)
    }
    expect(await keysOf(test.house(), place.id)).toEqual(before)
  })

  it('may be 12 MB with its form, and gets 413 above', async () => {
    const reply = await sendCover({ file: Buffer.alloc(12 * 1024 * 1024) })
    expect(reply.status).toBe(413)
    expect(reply.text).toContain('at most 12 MB')
  })

  it('that is larger than a picture may be is told so beside its field', async () => {
    const reply = await sendCover({ file: Buffer.alloc(11 * 1024 * 1024) })
    expect(reply.status).toBe(400)
    expect(JSON.parse(reply.text)).toMatchObject({
      failure: { fields: { file: 'This picture is larger than 10 MB. Please save a smaller copy.' } },
    })
  })

  it.each([
    ['a web page', Buffer.from('<html><script>alert(1)</script>'), /SVG drawings and web pages/],
    ['nothing', undefined, /Choose a picture/],
  ])('that is %s is refused beside its field', async (_what, file, message) => {
    const reply = await sendCover({ file })
    expect(reply.status).toBe(400)
    expect(JSON.parse(reply.text)).toMatchObject({
      failure: { fields: { file: expect.stringMatching(message) } },
    })
  })

  it('in a torn form is refused in words', async () => {
    const reply = await sendCover({ headers: { 'content-type': 'multipart/form-data; boundary=other' } })
    expect(reply.status).toBe(400)
    expect(reply.text).toContain('arrived damaged')
  })

  it('leaves every other page with the small limit', async () => {
    const headers = { ...ownPage, cookie }
    const body = Buffer.alloc(2 * 1024 * 1024)
    for (const path of [`/w/${place.slug}/shopfront`, `/w/${place.slug}/shopfront/cover/more`]) {
      expect((await send(server.port, path, { method: 'POST', headers, body })).status, path).toBe(413)
    }
  })

  it('is refused to a viewer, to a stranger and to nobody', async () => {
    const viewer = await account(test.regions)
    await member(test.regions, place, viewer, 'viewer')
    const file = await plain(1200, 700).jpeg().toBuffer()
    const replies = [{ cookie: await test.cookieFor(viewer) }, await asStranger(), { cookie: '' }]
    const statuses = []
    for (const headers of replies) statuses.push((await sendCover({ file, headers })).status)
    expect(statuses).toEqual([403, 404, 401])
  })
})

describe('a file of a workspace', () => {
  let id: string
  beforeAll(async () => {
    const owner = await test.as(place.owner, place)
    const file = await noise(400, 300).png().toBuffer()
    id = (await owner.media.upload({ file, fileName: 'swatch.png' })).id
  })

  it('is shown to a member, kept by no cache, and can run nothing', async () => {
    const reply = await get(`/files/${place.slug}/${id}/400.webp`)
    expect(reply.status).toBe(200)
    expect(reply.headers).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'private, no-store',
      'content-disposition': `inline; filename="${id}-400.webp"`,
      'x-content-type-options': 'nosniff',
    })
    expect(reply.headers['content-security-policy']).toMatch(/^default-src 'none';.* sandbox$/)
  })

  it('has no public address', async () => {
    const [row] = await test.ownerSql('eu')`select storage_key from assets where id = ${id}`
    for (const path of [`/media/eu/${row?.storage_key}`, `/media/eu/public/../${row?.storage_key}`]) {
      expect((await get(path)).status, path).toBe(404)
    }
  })

  it('is to another tenant what nobody has: the same answer, under any address', async () => {
    const other = await workspace(test.regions)
    const theirs = { cookie: await test.cookieFor(other.owner) }
    const answerTo = async (path: string) => {
      const { status, text } = await get(path, { ...theirs, accept: 'application/json' })
      return { status, text: text.replace(path, '').replace(/[0-9a-f-]{36}/, '') }
    }
    const random = await answerTo(`/files/${other.slug}/${crypto.randomUUID()}/400.webp`)
    expect(random.status).toBe(404)
    expect(await answerTo(`/files/${other.slug}/${id}/400.webp`)).toEqual(random)
    expect(await answerTo(`/files/${place.slug}/${id}/400.webp`)).toEqual(random)
    expect(await answerTo(`/files/nobody-has-this/${id}/400.webp`)).toEqual(random)
  })

  it('asks nobody for a sign-in only by its answer', async () => {
    expect((await get(`/files/${place.slug}/${id}/400.webp`, {})).status).toBe(401)
  })

  it.each(['320.gif', '0.webp', '999.webp', '400.webp/x', '..%2f400.webp'])(
    'is not there as %s',
    async (end) => {
      expect((await get(`/files/${place.slug}/${id}/${end}`)).status).toBe(404)
    },
  )
})
