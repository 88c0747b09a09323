import { expect, expectAccessible, expectReflow, test } from './fixtures.ts'

test('changes in workspaces are listed without values, page after page', async ({ page }) => {
  await page.goto('/audit?region=eu')
  const rows = page.getByRole('table').getByRole('row')
  expect(await rows.count()).toBeGreaterThan(1)
  const first = await rows.nth(1).textContent()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Older' }).click()
  await expect(page).toHaveURL(/after=/)
  await page.getByRole('link', { name: 'Newest' }).click()
  await expect(page).not.toHaveURL(/after=/)
  await expect(rows.nth(1)).toHaveText(first ?? '')
  await expectReflow(page)
})

test('what staff did is a room of its own', async ({ page }) => {
  await page.goto('/audit')
  await page.getByRole('link', { name: 'By staff' }).click()
  await expect(page.getByText('What staff at home in EU did')).toBeVisible()
  await expectAccessible(page)
  await expectReflow(page)
})
