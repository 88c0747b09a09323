import { expect, expectAccessible, expectReflow, freshName, house, test } from './fixtures.ts'

test('a colleague hears of a new client without loading the page again', async ({ as }) => {
  const [owner, member] = [await as('owner'), await as('member')]
  const name = freshName('Bisi')
  const stream = owner.waitForResponse((response) => response.url().includes('live.changes'))
  await owner.goto(`${house}/clients`)
  await stream
  await member.goto(`${house}/clients/new`)
  await member.getByLabel('Name').fill(name)
  await member.getByRole('button', { name: 'Save client' }).click()
  await expect(member.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(owner.getByRole('link', { name })).toBeVisible()
  await owner.getByRole('button', { name: /Notifications, \d+ new/ }).click()
  await owner.getByRole('link', { name: `New: ${name} is a new client` }).click()
  await expect(owner.getByRole('heading', { level: 1, name })).toBeVisible()
})

test('all can be marked as read at once', async ({ as }) => {
  const page = await as('admin')
  await page.goto(`${house}/notifications`)
  await expectAccessible(page)
  await expectReflow(page)
  await page.getByRole('main').getByRole('button', { name: 'Mark all read' }).click()
  await expect(page.getByRole('button', { name: 'Notifications', exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Notifications', exact: true })).toBeVisible()
})
