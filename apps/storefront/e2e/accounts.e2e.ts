import { expect, expectAccessible, signIn, test } from './fixtures.ts'

const homes = [
  { role: 'customer, eu', region: 'the European Union' },
  { role: 'customer, us', region: 'the United States' },
]

for (const { role, region } of homes) {
  test(`a ${role} signs in, reads where the account is kept, and signs out`, async ({
    page,
    context,
    loginOf,
  }) => {
    const login = loginOf('storefront', role)
    await signIn(page, login)
    await expect(page.getByText(login.email)).toBeVisible()
    await expect(page.getByRole('heading', { name: `Kept in ${region}` })).toBeVisible()
    await expectAccessible(page)
    const own = await context.request.get('/')
    expect(own.headers()['cache-control']).toBe('private, no-store')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible()
    expect(await context.cookies()).toEqual([])
  })
}

test('a stranger is asked to sign in first, and then gets where they were going', async ({
  page,
  loginOf,
}) => {
  const { email, password } = loginOf('storefront', 'customer, eu')
  await page.goto('/account?from=letter')
  await expect(page).toHaveURL('/signin?redirectTo=%2Faccount%3Ffrom%3Dletter')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/account?from=letter')
})

test('the way back after signing in never leads to another site', async ({ page, loginOf }) => {
  const { email, password } = loginOf('storefront', 'customer, eu')
  await page.goto('/signin?redirectTo=https://elsewhere.example/')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/account')
})

test.describe('with no JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('signing in and out works', async ({ page, loginOf }) => {
    await signIn(page, loginOf('storefront', 'customer, eu'))
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.goto('/account')
    await expect(page).toHaveURL(/\/signin/)
  })
})

test.describe('a refused sign-in', () => {
  test.use({ expectedErrors: /40[01]/ })

  test('names each empty field and keeps what was typed', async ({ page }) => {
    await page.goto('/signin')
    await page.getByLabel('E-mail').fill('camille')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('alert')).toBeFocused()
    await page.getByRole('link', { name: 'Password: Type your password.' }).click()
    await expect(page.getByLabel('Password')).toBeFocused()
    await expect(page.getByLabel('E-mail')).toHaveValue('camille')
    await expectAccessible(page)
  })

  test('says the same for a wrong password as for an unknown address', async ({ page, loginOf }) => {
    const words: (string | null)[] = []
    for (const email of [loginOf('storefront', 'customer, eu').email, 'nobody@example.com']) {
      await page.goto('/signin')
      await page.getByLabel('E-mail').fill(email)
      await page.getByLabel('Password').fill('not-the-passphrase')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      words.push(await page.getByRole('alert').textContent())
    }
    expect(words[0]).toContain('do not belong together')
    expect(words[1]).toBe(words[0])
  })
})

test('axe finds nothing at the sign-in, wide or narrow, light or dark', async ({ page }) => {
  await page.goto('/signin')
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 700 })
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
