import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'

type AppName = 'storefront' | 'workspace' | 'admin'

type Login = { app: AppName; role: string; email: string; password: string }

/** What the house that runs has written down about itself. */
export type House = { apps: Record<AppName, string>; databases: Record<string, string>; logins: Login[] }

export type HouseOptions = { house: House }

export async function signIn(page: Page, { email, password }: Pick<Login, 'email' | 'password'>) {
  await page.getByLabel('Work e-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

type State = NonNullable<BrowserContextOptions['storageState']>

type Options = {
  /** The role whose session the page has; none is a stranger. */
  role: string | null
  /** Console errors that the test means to cause, such as a 404. */
  expectedErrors: RegExp[]
}

type WorkerFixtures = HouseOptions & {
  loginOf: (app: AppName, role: string) => Login
  databaseOf: (region: string) => string
  sessionOf: (role: string) => Promise<State>
}

const nowhere: House = { apps: { storefront: '', workspace: '', admin: '' }, databases: {}, logins: [] }

/** Every test fails on an error in the console, a script that throws and a breach of the content policy. */
export const test = base.extend<Options & { watch: undefined }, WorkerFixtures>({
  house: [nowhere, { option: true, scope: 'worker' }],
  role: ['administrator', { option: true }],
  expectedErrors: [[], { option: true }],
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
  databaseOf: [
    async ({ house }, use) => {
      await use((region) => {
        const url = house.databases[region]
        if (!url) throw new Error(`There is no region ${region} here`)
        return url
      })
    },
    { scope: 'worker' },
  ],
  sessionOf: [
    async ({ browser, house, loginOf }, use) => {
      const sessions = new Map<string, State>()
      await use(async (role) => {
        const known = sessions.get(role)
        if (known) return known
        const page = await browser.newPage({ baseURL: house.apps.admin })
        await page.goto('/signin')
        await signIn(page, loginOf('admin', role))
        await page.waitForURL('**/')
        const state = await page.context().storageState()
        await page.close()
        sessions.set(role, state)
        return state
      })
    },
    { scope: 'worker' },
  ],
  storageState: async ({ role, sessionOf }, use) => {
    await use(role ? await sessionOf(role) : undefined)
  },
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
      const unexpected = troubles.filter((text) => !expectedErrors.some((expected) => expected.test(text)))
      expect(unexpected).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** No rule is left out, and nothing is excused. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map(({ id, nodes }) => `${colorScheme}: ${id} ${nodes.map((node) => node.target)}`),
    ).toEqual([])
  }
}

/** Nothing has to be scrolled sideways at 320 px, which is also 1280 px at 400 %. */
export async function expectReflow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 800 })
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  await expect.poll(overflow).toBeLessThanOrEqual(0)
}
