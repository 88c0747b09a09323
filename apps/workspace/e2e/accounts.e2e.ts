import { expect, expectAccessible, expectReflow, house, signIn, test } from './fixtures.ts'

test.describe('signing in', () => {
  test('leads into the workspace, and signing out leads out of it again', async ({ page, loginOf }) => {
    await signIn(page, loginOf('owner'))
    await expect(page).toHaveURL(house)
    await page.getByRole('button', { name: /Adaeze Okonjo/ }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await expect(page).toHaveURL('/signin')
    await page.goto(`${house}/clients`)
    await expect(page).toHaveURL(`/signin?redirectTo=${encodeURIComponent(`${house}/clients`)}`)
  })

  test('goes back to the page that was asked for', async ({ page, loginOf }) => {
    await page.goto(`${house}/clients?status=active`)
    const { email, password } = loginOf('viewer')
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page).toHaveURL(`${house}/clients?status=active`)
  })

  for (const elsewhere of [
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/%2Fevil.example',
  ]) {
    test(`never leads to another site: ${elsewhere}`, async ({ as }) => {
      const page = await as('viewer')
      await page.goto(`/signin?redirectTo=${encodeURIComponent(elsewhere)}`)
      await expect(page).toHaveURL(house)
    })
  }

  test('works without JavaScript', async ({ browser, baseURL, loginOf }) => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto('/signin')
    const { email, password } = loginOf('member')
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page).toHaveURL(house)
    await context.close()
  })

  test('says so while there is no network', async ({ page, context }) => {
    await page.goto('/signin')
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await expect(page.getByText('You are offline.')).toBeVisible()
    await context.setOffline(false)
    await expect(page.getByText('You are offline.')).toHaveCount(0)
  })

  test('is accessible and fits a narrow screen', async ({ page }) => {
    await page.goto('/signin')
    await expectAccessible(page)
    await expectReflow(page)
  })
})

test.describe('a session that ended elsewhere', () => {
  test.use({ expectedStatuses: [401] })

  test('offers the way back to the same page', async ({ page, loginOf }) => {
    await signIn(page, loginOf('member'))
    await page.goto(`${house}/clients?q=chike&sort=value`)
    await page.context().clearCookies()
    await page.locator('[data-row-link]').first().click()
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page).toHaveURL(/\/signin\?redirectTo=.*clients/)
  })
})

test.describe('a refused sign-in', () => {
  test.use({ expectedStatuses: [400, 401, 429] })

  test('names what is missing, with a way to each field', async ({ page }) => {
    await page.goto('/signin')
    await page.getByRole('button', { name: 'Sign in' }).click()
    const summary = page.getByRole('alert')
    await expect(summary).toBeFocused()
    await summary.getByRole('link', { name: /E-mail/ }).click()
    await expect(page.getByLabel('E-mail')).toBeFocused()
    await expectAccessible(page)
  })

  test('keeps the address and does not say which of the two was wrong', async ({ page, loginOf }) => {
    await page.goto('/signin')
    await page.getByLabel('E-mail').fill(loginOf('owner').email)
    await page.getByLabel('Password').fill('not the password')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('alert')).toContainText('do not belong together')
    await expect(page.getByLabel('E-mail')).toHaveValue(loginOf('owner').email)
  })

  test('shows the time left after too many tries', async ({ page }) => {
    await page.goto('/signin')
    const slowDown = page.getByText('Slow down a moment.')
    for (let attempt = 0; attempt < 14; attempt++) {
      await page.getByLabel('E-mail').fill('guesser@okonjo.example')
      await page.getByLabel('Password').fill('guess')
      const answer = page.waitForResponse((response) => response.request().method() === 'POST')
      await page.getByRole('button', { name: 'Sign in' }).click()
      if ((await answer).status() === 429) break
    }
    await expect(slowDown).toBeVisible()
    await expect(page.getByRole('timer')).toHaveText(/^[0-5]:\d\d$/)
  })
})
