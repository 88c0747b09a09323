import type { Page } from '@playwright/test'
import { awake, expect, expectAccessible, expectReflow, freshName, house, test } from './fixtures.ts'

test.describe('today', () => {
  test('says the day in one sentence that leads to what it counts', async ({ as }) => {
    const page = await as('owner')
    await page.goto(house)
    await expect(page.getByText(/ in Lagos$/)).toBeVisible()
    await page.getByRole('heading', { level: 1 }).getByRole('link', { name: 'prospects' }).click()
    await expect(page).toHaveURL(`${house}/clients?status=prospect`)
  })

  test('is accessible and fits a narrow screen', async ({ as }) => {
    const page = await as('owner')
    await page.goto(house)
    await expectAccessible(page)
    await expectReflow(page)
  })
})

test.describe('the frame', () => {
  test('goes anywhere by the palette and remembers what was opened', async ({ as }) => {
    const page = await as('owner')
    await page.goto(house)
    await awake(page)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('rukayat')
    await expect(page.getByRole('option', { name: /Rukayat Lawal/ })).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Rukayat Lawal' })).toBeVisible()
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('group', { name: 'Recent' })).toContainText('Rukayat Lawal')
  })

  test('has a map of its keys', async ({ as }) => {
    const page = await as('member')
    await page.goto(house)
    await awake(page)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keyboard' })).toContainText('Clients')
    await page.keyboard.press('Escape')
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await expect(page).toHaveURL(`${house}/clients`)
  })

  test('offers nothing to create to a viewer', async ({ as }) => {
    const page = await as('viewer')
    await page.goto(house)
    await expect(page.getByRole('button', { name: 'Create' })).toHaveCount(0)
  })

  test('lists the workspaces one is in', async ({ as }) => {
    const page = await as('owner')
    await page.goto('/?choose')
    await page.getByRole('link', { name: /Atelier Okonjo/ }).click()
    await expect(page).toHaveURL(house)
    await page.goto('/?choose')
    await expectAccessible(page)
  })
})

test.describe('another tenant', () => {
  test.use({ expectedStatuses: [404] })

  const seen = async (page: Page, slug: string, rest: string) => {
    const answer = await page.goto(`/w/${slug}${rest}`)
    const text = (await page.locator('main, body:not(:has(main))').textContent()) ?? ''
    const hasFrame = (await page.getByRole('navigation').count()) > 0
    return {
      status: answer?.status(),
      text: text.replaceAll(/[0-9a-f-]{36}/g, '').replaceAll(slug, ''),
      hasFrame,
    }
  }

  for (const rest of ['', '/clients', '/clients/new', '/shopfront', '/clients.csv']) {
    test(`answers at ${rest || '/'} like an address that nobody has`, async ({ as }) => {
      const page = await as('owner')
      const foreign = await seen(page, 'hollis-and-daughters', rest)
      const random = await seen(page, 'no-such-house-at-all', rest)
      expect(foreign).toEqual(random)
      expect(foreign).toMatchObject({ status: 404, hasFrame: false })
      expect(foreign.text).not.toMatch(/hollis/i)
    })
  }

  test('answers the api in the same words too', async ({ as }) => {
    const page = await as('owner')
    await page.goto(house)
    const ask = (slug: string) =>
      page.evaluate(async (workspace) => {
        const answer = await fetch('/api/trpc/clients.list?batch=1&input=%7B%220%22%3A%7B%7D%7D', {
          headers: { 'x-workspace': workspace },
        })
        return `${answer.status} ${(await answer.text()).replaceAll(/[0-9a-f-]{36}/g, '')}`
      }, slug)
    expect(await ask('hollis-and-daughters')).toBe(await ask('no-such-house-at-all'))
  })
})

test.describe('the shopfront', () => {
  test('changes what it says and who sees it', async ({ as }) => {
    const page = await as('admin')
    await page.goto(`${house}/shopfront`)
    const line = freshName('Hand-dyed adire, cut in Lagos')
    await page.getByLabel('One line').fill(line)
    await page.getByRole('button', { name: 'Save shopfront' }).click()
    await expect(page.getByText('Saved. Every region shows it')).toBeVisible()
    await expect(page.getByRole('region', { name: 'As shoppers see it' })).toContainText(line)
    await page.getByRole('button', { name: 'Withdraw from every region' }).click()
    await expect(page.getByText('Not published')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByRole('link', { name: 'See it on the storefront' })).toBeVisible()
    await expectAccessible(page)
    await expectReflow(page)
  })

  test('is read only for those who do not lead', async ({ as }) => {
    const page = await as('viewer')
    await page.goto(`${house}/shopfront`)
    await expect(page.getByText('An owner or admin decides this.')).toBeVisible()
    await expect(page.getByRole('textbox')).toHaveCount(0)
  })
})

test.describe('a refused shopfront', () => {
  test.use({ expectedStatuses: [400] })

  test('keeps what was typed', async ({ as }) => {
    const page = await as('admin')
    await page.goto(`${house}/shopfront`)
    await page.getByLabel('Usual wait').fill('900')
    await page.getByRole('button', { name: 'Save shopfront' }).click()
    await expect(page.getByRole('alert')).toContainText('Usual wait')
    await expect(page.getByLabel('Usual wait')).toHaveValue('900')
  })
})
