import { expect, expectAccessible, expectReflow, signIn, test } from './fixtures.ts'

test.use({ role: null })

test('a stranger is sent to the sign-in and comes back to the page they wanted', async ({
  page,
  loginOf,
}) => {
  await page.goto('/outbox?region=us')
  await expect(page).toHaveURL(/\/signin\?redirectTo=/)
  await signIn(page, loginOf('admin', 'administrator'))
  await expect(page).toHaveURL(/\/outbox\?region=us$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Outbox' })).toBeVisible()
})

test('signing out ends the session for good', async ({ page, context, loginOf }) => {
  await page.goto('/signin')
  await signIn(page, loginOf('admin', 'support'))
  await expect(page).toHaveURL(/\/$/)
  const cookies = await context.cookies()
  await page.getByRole('button', { name: /Support$/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/signin/)
  await context.addCookies(cookies)
  await page.goto('/')
  await expect(page).toHaveURL(/\/signin/)
})

test.describe('who is not staff', () => {
  test.use({ expectedErrors: [/status of 401/] })

  test('is refused with a right password in the words of a wrong one', async ({ page, loginOf }) => {
    const owner = loginOf('workspace', 'owner')
    await page.goto('/signin')
    await signIn(page, owner)
    const refusal = page.getByRole('alert')
    await expect(refusal).toContainText('Not signed in.')
    const words = await refusal.textContent()
    await page.goto('/signin')
    await signIn(page, { email: owner.email, password: 'not the password' })
    await expect(refusal).toContainText('Not signed in.')
    expect(await refusal.textContent()).toBe(words)
    await expect(page.getByLabel('Work e-mail')).toHaveValue(owner.email)
  })
})

test.describe('a sign-in without answers', () => {
  test.use({ expectedErrors: [/status of 400/] })

  test('says what is missing, takes the focus there and stays accessible', async ({ page }) => {
    await page.goto('/signin')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('alert')).toBeFocused()
    await expect(page.getByRole('link', { name: /Password: Type your password/ })).toBeVisible()
    await expectAccessible(page)
    await expectReflow(page)
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('staff can sign in and read', async ({ page, loginOf }) => {
    await page.goto('/signin')
    await signIn(page, loginOf('admin', 'administrator'))
    await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  })
})
