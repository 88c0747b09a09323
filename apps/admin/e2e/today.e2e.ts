import { expect, expectAccessible, expectReflow, test } from './fixtures.ts'

test('today shows how each region runs', async ({ page }) => {
  await page.goto('/')
  const table = page.getByRole('table', { name: 'How each region runs' })
  await expect(table.getByRole('row')).toHaveCount(3)
  await expect(table.getByRole('row', { name: /^eu\b/i })).toContainText('Healthy')
  await expectAccessible(page)
  await expectReflow(page)
})

test('the facts are loaded again while someone looks, and never in a hidden tab', async ({ page }) => {
  let looks = 0
  page.on('request', (request) => {
    if (request.url().endsWith('/healthz')) looks++
  })
  const beVisible = (state: string) =>
    page.evaluate(
      (value) => Object.defineProperty(document, 'visibilityState', { value, configurable: true }),
      state,
    )
  await page.clock.install()
  await page.goto('/')
  await expect(page.getByText('again every 10 s')).toBeVisible()
  await beVisible('hidden')
  await page.clock.runFor(60_000)
  await beVisible('visible')
  const answer = page.waitForResponse(/_root\.data|\.data/)
  await page.clock.runFor(10_000)
  expect((await answer).ok()).toBe(true)
  expect(looks).toBe(1)
})

test('the page can be told to stand still', async ({ page }) => {
  let looks = 0
  page.on('request', (request) => {
    if (request.url().endsWith('/healthz')) looks++
  })
  await page.clock.install()
  await page.goto('/')
  await page.getByRole('button', { name: 'Stand still' }).click()
  await page.clock.runFor(60_000)
  await page.getByRole('button', { name: 'Go on' }).click()
  const look = page.waitForRequest('**/healthz')
  await page.clock.runFor(10_000)
  await look
  expect(looks).toBe(1)
})

test.describe('an address that nobody has', () => {
  test.use({ expectedErrors: [/status of 404/] })

  test('keeps the frame and says so', async ({ page }) => {
    const response = await page.goto('/no-such-room')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: 'Nothing at this address' })).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
    await expectAccessible(page)
  })

  test('is what the gallery of components is in production', async ({ page }) => {
    const response = await page.goto('/gallery')
    expect(response?.status()).toBe(404)
  })
})
