import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

type AppName = 'storefront' | 'workspace' | 'admin'

export type Login = { app: AppName; role: string; email: string; password: string }

/** What the house that runs has written down about itself. */
export type House = { apps: Record<AppName, string>; logins: Login[] }

export type HouseOptions = { house: House }

type Options = {
  /** Console errors that the test means to cause, such as a 404; every one by default is one too many. */
  expectedErrors: RegExp
}

type WorkerFixtures = HouseOptions & { loginOf: (app: AppName, role: string) => Login }

const nowhere: House = { apps: { storefront: '', workspace: '', admin: '' }, logins: [] }

/** Every test fails on an error in the console, a script that throws and a breach of the content policy. */
export const test = base.extend<Options & { watch: undefined }, WorkerFixtures>({
  house: [nowhere, { option: true, scope: 'worker' }],
  loginOf: [
    async ({ house }, use) => {
      await use((app, role) => {
        const login = house.logins.find((one) => one.app === app && one.role.startsWith(role))
        if (!login) throw new Error(`Nobody signs in to ${app} as ${role}`)
        return login
      })
    },
    { scope: 'worker' },
  ],
  expectedErrors: [/^$/, { option: true }],
  watch: [
    async ({ page, expectedErrors }, use) => {
      const troubles: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(message.text())
      })
      page.on('pageerror', (error) => troubles.push(error.message))
      page.on('request', (request) => {
        if (request.url().endsWith('/csp-report')) troubles.push(`policy: ${request.postData()}`)
      })
      await use(undefined)
      expect(troubles.filter((text) => !expectedErrors.test(text))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

const themes = ['light', 'dark'] as const

/** No rule is left out, and nothing is excused. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // A change of theme runs down the page as transitions, however short.
    await page.waitForFunction(() => document.getAnimations().length === 0)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map(({ id, nodes }) => `${colorScheme}: ${id} ${nodes.map((node) => node.target)}`),
    ).toEqual([])
  }
}

export async function signIn(page: Page, { email, password }: Login): Promise<void> {
  await page.goto('/signin')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/account')
}
