import { expect, expectAccessible, expectReflow, test } from './fixtures.ts'

test('both regions answer, with what lives in them and how far their copies are behind', async ({ page }) => {
  await page.goto('/residency')
  for (const name of ['eu', 'us']) {
    const region = page.getByRole('article', { name: new RegExp(`^${name}`, 'i') })
    await expect(region.getByText('Healthy')).toBeVisible()
    await expect(region.getByText(/answers in \d+ ms/)).toBeVisible()
    const accounts = region.locator('dt', { hasText: 'Accounts' }).locator('xpath=following-sibling::dd')
    expect(Number(await accounts.textContent())).toBeGreaterThan(0)
  }
  const feeds = page.getByRole('region', { name: 'Public feed between the regions' })
  await expect(feeds.getByText(/^\d+\.\d s$/)).toHaveCount(2)
})

test('the two regions run one schema', async ({ page }) => {
  await page.goto('/residency')
  const prints = page.locator('dt', { hasText: 'Schema' }).locator('xpath=following-sibling::dd/*[1]')
  const [eu, us] = await prints.allTextContents()
  expect(eu).toMatch(/^[0-9a-f]{4} [0-9a-f]{4}$/)
  expect(us).toBe(eu)
})

test('the page is accessible and reflows', async ({ page }) => {
  await page.goto('/residency')
  await expectAccessible(page)
  await expectReflow(page)
})
