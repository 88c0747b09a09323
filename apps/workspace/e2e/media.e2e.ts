import { crc32, deflateSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectReflow, house, test } from './fixtures.ts'

const cover = `${house}/shopfront/cover`

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** A picture in one grey, which no other run has sent. */
function picture(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const grey = 60 + Math.floor(Math.random() * 150)
  const rows = Buffer.alloc((width + 1) * height, grey)
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0
  const comment = Buffer.from(`Comment\0${crypto.randomUUID()}`, 'latin1')
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('tEXt', comment),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const asFile = (buffer: Buffer, name = 'cover.png') => ({ name, mimeType: 'image/png', buffer })

const pick = (page: Page, buffer: Buffer, name?: string) =>
  page.getByLabel(/picture/i).setInputFiles(asFile(buffer, name))

const shown = (page: Page, alt: string) =>
  page.getByRole('region', { name: 'As shoppers see it' }).getByAltText(alt)

/** The picture has come, and is one. */
const widthOf = (page: Page, alt: string) =>
  shown(page, alt).evaluate(async (image: HTMLImageElement) => {
    await image.decode()
    return image.naturalWidth
  })

async function pickAndDescribe(page: Page): Promise<void> {
  await page.goto(`${house}/shopfront`)
  await page.getByRole('link', { name: /Change the cover|Add a cover/ }).click()
  await expect(page).toHaveURL(cover)
  await pick(page, picture(1500, 1000))
  await expect(page.getByRole('region', { name: 'Picked, not saved yet' }).getByRole('img')).toBeVisible()
  await page.getByLabel('What it shows').fill('Grey cloth on a table')
  await page.getByRole('button', { name: 'Save cover' }).click()
  await expect(page).toHaveURL(`${house}/shopfront`)
  expect(await widthOf(page, 'Grey cloth on a table')).toBe(480)
}

async function otherWords(page: Page): Promise<void> {
  await page.goto(cover)
  await page.getByLabel('What it shows').fill('A bolt of grey cloth')
  await page.getByRole('button', { name: 'Save cover' }).click()
  expect(await widthOf(page, 'A bolt of grey cloth')).toBe(480)
}

async function remove(page: Page): Promise<void> {
  await page.goto(cover)
  await expectAccessible(page)
  await expectReflow(page)
  await page.getByRole('button', { name: 'Remove cover' }).click()
  const question = page.getByRole('alertdialog', { name: 'Remove the cover?' })
  await expect(question).toContainText('cannot be brought back')
  await question.getByRole('button', { name: 'Remove cover' }).click()
  await expect(page).toHaveURL(`${house}/shopfront`)
  await expect(page.getByText('No cover picture yet')).toBeVisible()
  await page.goto(cover)
  await expectAccessible(page)
}

/** The demo world shows this cover to every other journey: it is put back, however the work ends. */
async function keepingCover(page: Page, work: () => Promise<void>): Promise<void> {
  await page.goto(cover)
  const image = page.getByRole('region', { name: 'As shoppers see it' }).locator('img')
  const had = (await image.count()) > 0
  const alt = had ? ((await image.getAttribute('alt')) ?? '') : ''
  const src = had ? ((await image.getAttribute('src')) ?? '') : ''
  const widest = had ? await (await page.request.get(src.replace('-960.', '-1440.'))).body() : undefined
  try {
    await work()
  } finally {
    if (widest) {
      await page.goto(cover)
      await pick(page, widest, 'cover.webp')
      await page.getByLabel('What it shows').fill(alt)
      await page.getByRole('button', { name: 'Save cover' }).click()
      await expect(page).toHaveURL(`${house}/shopfront`)
    }
  }
}

test.describe('the cover', () => {
  test('is picked, described, replaced in words and removed', async ({ as }) => {
    const page = await as('owner')
    await keepingCover(page, async () => {
      await pickAndDescribe(page)
      await otherWords(page)
      await remove(page)
    })
  })

  test('that is too large is refused before it is sent', async ({ as }) => {
    const page = await as('owner')
    await page.goto(cover)
    await pick(page, Buffer.alloc(13 * 1024 * 1024), 'large.png')
    await expect(page.getByText('larger than 10 MB')).toBeVisible()
    await page.getByRole('button', { name: 'Save cover' }).click()
    await expect(page.locator('#file')).toBeFocused()
    await expect(page).toHaveURL(cover)
  })

  test('is not for those who do not lead', async ({ as }) => {
    const page = await as('viewer')
    await page.goto(`${house}/shopfront`)
    await expect(page.getByRole('link', { name: /Change the cover|Add a cover/ })).toHaveCount(0)
  })
})

test.describe('a refused cover', () => {
  test.use({ expectedStatuses: [400] })

  test('is told beside its field, and the words are kept', async ({ as }) => {
    const page = await as('owner')
    await page.goto(cover)
    await pick(page, picture(400, 300))
    await page.getByLabel('What it shows').fill('Too small')
    await page.getByRole('button', { name: 'Save cover' }).click()
    await expect(page.getByRole('alert')).toContainText('at least 1,000 pixels wide')
    await expect(page.getByLabel('What it shows')).toHaveValue('Too small')
    await expectAccessible(page)
    await pick(page, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'drawing.svg')
    await page.getByRole('button', { name: 'Save cover' }).click()
    await expect(page.getByRole('alert')).toContainText('SVG drawings')
  })
})

test.describe('without a script', () => {
  test('a cover is refused, saved and removed by the form alone', async ({ baseURL, as, browser }) => {
    const storageState = await (await as('admin')).context().storageState()
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false, storageState })
    const page = await context.newPage()
    await keepingCover(page, async () => {
      await page.goto(cover)
      await page.getByLabel('What it shows').fill('Grey cloth')
      await pick(page, picture(500, 300))
      await page.getByRole('button', { name: 'Save cover' }).click()
      await expect(page.getByRole('alert')).toContainText('at least 1,000 pixels wide')
      await expect(page.getByLabel('What it shows')).toHaveValue('Grey cloth')
      await pick(page, picture(1500, 1000))
      await page.getByRole('button', { name: 'Save cover' }).click()
      await expect(page).toHaveURL(`${house}/shopfront`)
      await expect(shown(page, 'Grey cloth')).toBeVisible()
      await page.goto(cover)
      await page.getByRole('button', { name: 'Remove cover' }).click()
      await expect(page.getByText('No cover picture yet')).toBeVisible()
    })
    await context.close()
  })
})
