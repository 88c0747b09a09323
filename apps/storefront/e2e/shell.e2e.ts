import { expect, expectAccessible, test } from './fixtures.ts'

test.describe('without a network', () => {
  test.use({
    expectedErrors: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch|Error loading route module/,
  })

  test('a page that cannot be fetched says why, and the house is back with the network', async ({
    page,
    context,
  }) => {
    await page.goto('/makers')
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await context.setOffline(true)
    await expect(page.getByRole('alert')).toContainText('You are offline.')
    await page.getByRole('main').getByRole('link', { name: 'Atelier Okonjo' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'You are offline' })).toBeVisible()
    await expectAccessible(page)
    await context.setOffline(false)
    await page.getByRole('link', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Makers' })).toBeVisible()
  })
})

test.describe('at an address without a page', () => {
  test.use({ expectedErrors: /404/ })

  test('the house stands around the notice', async ({ page }) => {
    const answer = await page.goto('/no/such/page')
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: 'Nothing at this address' })).toBeVisible()
    await expect(page.getByRole('banner')).toBeVisible()
    await expectAccessible(page)
  })
})
