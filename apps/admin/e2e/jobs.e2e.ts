import { makeDeadJob } from '@thimblely/api/testing/dead-job'
import { expect, expectAccessible, expectReflow, test } from './fixtures.ts'

test('a dead job is retried by keyboard, with a reason that the audit keeps', async ({
  page,
  databaseOf,
}) => {
  const id = await makeDeadJob(databaseOf('us'), 'Nobody knows how')
  await page.goto('/')
  await page.getByRole('link', { name: /gave up in US/ }).click()
  const row = page.getByRole('row', { name: new RegExp(`job ${id}\\b`) })
  await expect(row).toContainText('Nobody knows how')
  await row.getByRole('link', { name: `Retry job ${id}` }).press('Enter')
  const dialog = page.getByRole('alertdialog', { name: `Retry job ${id}?` })
  await expect(dialog).toContainText('no.such.task starts again at once')
  await expectAccessible(page)
  await dialog.getByLabel('Reason').fill(`The provider is back ${id}`)
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Job ${id} starts again now.`)).toBeVisible()
  await expect(dialog).toBeHidden()
  await expect(row).toHaveCount(0)
  await page.getByRole('link', { name: 'On their way' }).click()
  await expect(row).toContainText('0 of 1')
  await page.goto('/audit/staff?region=eu')
  const act = page.getByRole('row', { name: new RegExp(`The provider is back ${id}`) })
  await expect(act).toContainText('Retried a job')
  await expect(act).toContainText(`job ${id} in US`)
})

test('the dialog asks for a reason, and Escape gives the focus back', async ({ page, databaseOf }) => {
  const id = await makeDeadJob(databaseOf('eu'), 'Asked twice')
  await page.goto('/jobs?region=eu')
  const discard = page.getByRole('link', { name: `Discard job ${id}` })
  await discard.click()
  const dialog = page.getByRole('alertdialog')
  await dialog.getByRole('button', { name: `Discard job ${id}` }).click()
  await expect(dialog.getByText('Say why, in a few words.')).toBeVisible()
  await expect(dialog.getByLabel('Reason')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(discard).toBeFocused()
  await expectAccessible(page)
  await expectReflow(page)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, expectedErrors: [/status of 400/] })

  test('a job is discarded on a page that asks the same', async ({ page, databaseOf }) => {
    const id = await makeDeadJob(databaseOf('eu'), 'Not worth it')
    await page.goto('/jobs?region=eu')
    await page.getByRole('link', { name: `Discard job ${id}` }).click()
    await expect(page.getByRole('heading', { level: 1, name: `Discard job ${id}?` })).toBeVisible()
    await page.getByRole('button', { name: `Discard job ${id}` }).click()
    await expect(page.getByText('Say why; it is written down.')).toBeVisible()
    await page.getByLabel('Reason').fill('Made for a test')
    await page.getByRole('button', { name: `Discard job ${id}` }).click()
    await expect(page.getByText(`Job ${id} was given up for good.`)).toBeVisible()
    await expect(page.getByRole('row', { name: new RegExp(`job ${id}\\b`) })).toHaveCount(0)
  })
})

test('the page that asks is accessible', async ({ page, databaseOf }) => {
  const id = await makeDeadJob(databaseOf('eu'), 'Look at me')
  await page.goto(`/jobs/${id}/retry?region=eu`)
  await expectAccessible(page)
  await expectReflow(page)
})

test.describe('a role that only looks', () => {
  test.use({ role: 'support', expectedErrors: [/status of 403/] })

  test('sees the dead job and no way to settle it, and is refused when it asks by address', async ({
    page,
    databaseOf,
  }) => {
    const id = await makeDeadJob(databaseOf('eu'), 'Hands off')
    await page.goto('/jobs?region=eu')
    await expect(page.getByRole('row', { name: new RegExp(`job ${id}\\b`) })).toBeVisible()
    await expect(page.getByRole('link', { name: /^(Retry|Discard)/ })).toHaveCount(0)
    await page.goto(`/jobs/${id}/retry?region=eu`)
    await page.getByLabel('Reason').fill('I would like to')
    await page.getByRole('button', { name: `Retry job ${id}` }).click()
    await expect(page.getByText('Your role does not allow this.')).toBeVisible()
    await expectAccessible(page)
  })
})
