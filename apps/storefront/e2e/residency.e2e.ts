import { expect, expectAccessible, test } from './fixtures.ts'

test('where data lives is told in plain words, one step from every page', async ({ page }) => {
  await page.goto('/makers')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Where your data lives' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Where your data lives' })).toBeVisible()
  await expect(page.getByRole('definition')).toHaveCount(5)
  await expectAccessible(page)
})
