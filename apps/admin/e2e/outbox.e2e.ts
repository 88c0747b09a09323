import { expect, expectAccessible, expectReflow, test } from './fixtures.ts'

test('the list masks whom a message went to; the message itself tells', async ({ page }) => {
  await page.goto('/outbox?region=eu')
  const first = page.getByRole('table').getByRole('link', { name: /@/ }).first()
  const masked = (await first.textContent()) ?? ''
  expect(masked).toMatch(/^.…@/)
  await first.click()
  const to = page.locator('dt', { hasText: 'To' }).locator('xpath=following-sibling::dd')
  await expect(to).toContainText(masked.slice(2))
  expect(await to.textContent()).not.toContain('…')
  await expect(page.getByRole('region', { name: 'What it says' })).toContainText(/\w+/)
  await expectAccessible(page)
  await expectReflow(page)
})

test('a state filters, stays with another region, and an empty one says what that means', async ({
  page,
}) => {
  await page.goto('/outbox?region=eu')
  await page.getByRole('navigation', { name: 'State of the message' }).getByText('Sending').click()
  await expect(page.getByRole('heading', { name: 'Nothing here is sending' })).toBeVisible()
  await page.getByRole('navigation', { name: 'Region' }).getByRole('link', { name: 'US' }).click()
  await expect(page).toHaveURL(/region=us&status=sending/)
  await expectAccessible(page)
})

test('the list is accessible and reflows', async ({ page }) => {
  await page.goto('/outbox')
  await expectAccessible(page)
  await expectReflow(page)
})

test.describe('a region that does not exist', () => {
  test.use({ expectedErrors: [/status of 404/] })

  test('is named in the answer', async ({ page }) => {
    await page.goto('/outbox?region=mars')
    await expect(page.getByText('There is no region "mars".')).toBeVisible()
  })
})
