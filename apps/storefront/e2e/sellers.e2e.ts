import { expect, expectAccessible, test } from './fixtures.ts'
import { workspaceDoor } from './workspace-door.ts'

test.describe('with no JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a shopper searches, narrows and opens a maker', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('searchbox', { name: 'Search makers, crafts and cities' }).fill('wax')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Makers' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Fatou Kane' })).toBeVisible()

    await page.getByRole('radio', { name: 'Nigeria' }).check()
    await page.getByRole('button', { name: 'Show makers' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Makers in Nigeria' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Fatou Kane' })).toHaveCount(0)

    await page.getByRole('link', { name: 'Take off “wax”' }).click()
    await page.getByRole('main').getByRole('link', { name: 'Atelier Okonjo' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Atelier Okonjo' })).toBeVisible()
  })

  test('the phone has its filters in a sheet that opens and closes', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/makers')
    const choice = page.getByRole('radio', { name: 'Designers' })
    await expect(choice).toBeHidden()
    await page.getByRole('button', { name: 'Search and filter' }).click()
    await choice.check()
    await page.getByRole('button', { name: 'Show makers' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Designers' })).toBeVisible()
  })
})

test('a filter applies at once, shows in the address, and comes off again by its chip', async ({ page }) => {
  await page.goto('/makers')
  const tailors = page.getByRole('radio', { name: 'Tailors' })
  await tailors.check()
  await expect(page).toHaveURL(/kind=tailor/)
  await expect(page.getByRole('heading', { level: 1, name: 'Tailors' })).toBeVisible()
  await expect(tailors).toBeFocused()
  await page.getByRole('link', { name: 'Take off Tailors' }).click()
  await expect(page).toHaveURL(/\/makers$/)
  await expect(page.getByRole('radio', { name: 'Anyone' })).toBeChecked()
})

test('words that nobody wrote lead to an empty list with a way out', async ({ page }) => {
  await page.goto('/makers?q=zzyzx')
  await expect(page.getByRole('heading', { name: 'No maker fits all of this' })).toBeVisible()
  await page.getByRole('link', { name: 'Show all makers' }).click()
  await expect(page.getByRole('main').getByRole('article')).not.toHaveCount(0)
})

test('an address with filters that nobody could mean still opens the list', async ({ page }) => {
  const answer = await page.goto('/makers?country=Atlantis&kind=wizard&after=bogus')
  expect(answer?.status()).toBe(200)
  await expect(page.getByRole('main').getByRole('article')).not.toHaveCount(0)
})

test('the keyboard alone gets from the front page to a maker', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/makers\//)
  await expect(page.locator('#main')).toBeFocused()
})

test('the front page leads with a picture that is fetched first and keeps its room', async ({ page }) => {
  await page.goto('/')
  const lead = page.locator('.lead img')
  await expect(lead).toHaveAttribute('fetchpriority', 'high')
  await expect(lead).toHaveAttribute('alt', /\w/)
  await expect(lead).toHaveJSProperty('complete', true)
  expect(await lead.evaluate((image: HTMLImageElement) => image.currentSrc)).toContain('.avif')
  await expect(page.locator('img:not(.lead img)').first()).toHaveAttribute('loading', 'lazy')
})

test.describe('at an address without a maker', () => {
  test.use({ expectedErrors: /404/ })

  test('the page says so, in the house, with a way on', async ({ page }) => {
    const answer = await page.goto('/makers/nobody-at-all')
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { name: 'Nothing at this address' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'See all makers' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Makers' })).toBeVisible()
  })
})

for (const address of [
  '/',
  '/makers',
  '/makers?q=wax&country=FR',
  '/makers?q=zzyzx',
  '/makers/maison-verlaine',
]) {
  test(`axe finds nothing at ${address}, wide or narrow, light or dark`, async ({ page }) => {
    await page.goto(address)
    await expectAccessible(page)
    await page.setViewportSize({ width: 320, height: 700 })
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
}

test('axe finds nothing in the open filter sheet of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/makers')
  await page.getByRole('button', { name: 'Search and filter' }).click()
  await expect(page.getByRole('radio', { name: 'Anyone' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('radio', { name: 'Anyone' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Search and filter' })).toBeFocused()
})

const houses = [
  { region: 'eu', role: 'owner', slug: 'atelier-okonjo' },
  { region: 'us', role: 'owner, us', slug: 'hollis-and-daughters' },
]

for (const { region, role, slug } of houses) {
  test(`a house of ${region} leaves the shop window and comes back within five seconds`, async ({
    request,
    house,
    loginOf,
  }) => {
    const door = await workspaceDoor(house.apps.workspace, loginOf('workspace', role), slug)
    const status = async () => (await request.get(`/makers/${slug}`)).status()
    const shortly = { timeout: 5_000, intervals: [200] }
    try {
      await door.call('workspaces.setPublished', { isPublished: false })
      await expect.poll(status, shortly).toBe(404)
    } finally {
      await door.call('workspaces.setPublished', { isPublished: true })
    }
    await expect.poll(status, shortly).toBe(200)
  })
}

test('strangers share a page for some seconds, and nobody shares one of someone signed in', async ({
  request,
}) => {
  const headers = (await request.get('/')).headers()
  expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=5, stale-while-revalidate=30')
  expect(headers.vary).toContain('Cookie')
  expect(headers['set-cookie']).toBeUndefined()
})
