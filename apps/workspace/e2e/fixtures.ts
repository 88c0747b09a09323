import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'

export type Login = { app: string; role: string; email: string; password: string }

export type Role = 'owner' | 'admin' | 'member' | 'viewer'

/** Atelier Okonjo, where the four roles of the demo world work. */
export const house = '/w/atelier-okonjo'

export async function signIn(page: Page, { email, password }: { email: string; password: string }) {
  await page.goto('/signin')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('navigation', { name: 'Workspace' })).toBeVisible()
}

type Storage = Awaited<ReturnType<BrowserContext['storageState']>>

export type HouseOptions = {
  /** Who can sign in to the house that runs. */
  logins: Login[]
}

type Fixtures = HouseOptions & {
  loginOf: (role: Role) => Login
  /** A page of somebody who is signed in; everyone signs in once per run. */
  as: (role: Role) => Promise<Page>
  /** Statuses that a test brings about on purpose; every other console error fails it. */
  expectedStatuses: number[]
  watch: (page: Page) => Page
}

export const test = base.extend<Fixtures, { storages: Map<Role, Storage> }>({
  logins: [[], { option: true }],
  loginOf: async ({ logins }, use) =>
    use((role) => {
      const login = logins.find((each) => each.app === 'workspace' && each.role === role)
      if (!login) throw new Error(`The demo world has no ${role} in the workspace app`)
      return login
    }),
  storages: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the first argument.
    async ({}, use) => use(new Map()),
    { scope: 'worker' },
  ],
  expectedStatuses: [[], { option: true }],
  watch: async ({ expectedStatuses }, use) => {
    const problems: string[] = []
    await use((page) => {
      page.on('pageerror', (error) => problems.push(error.message))
      page.on('console', (message) => {
        const isExpected =
          message.text().includes('ERR_INTERNET_DISCONNECTED') ||
          expectedStatuses.some((status) => message.text().includes(`status of ${status}`))
        if (message.type() === 'error' && !isExpected) problems.push(message.text())
      })
      return page
    })
    expect(problems, 'The console stays free of errors and policy reports').toEqual([])
  },
  page: async ({ page, watch }, use) => use(watch(page)),
  as: async ({ browser, baseURL, loginOf, storages, watch }, use) => {
    const contexts: BrowserContext[] = []
    const open = async (storageState?: Storage) => {
      const context = await browser.newContext({ baseURL, storageState })
      contexts.push(context)
      return context.newPage()
    }
    await use(async (role) => {
      const known = storages.get(role)
      const page = watch(await open(known))
      if (known) return page
      await signIn(page, loginOf(role))
      storages.set(role, await page.context().storageState())
      return page
    })
    await Promise.all(contexts.map((context) => context.close()))
  },
})

/** Keys work once the page's script has taken over; a press before that goes nowhere, as in any page. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith('__reactFiber')))
  await settled(page)
}

/** No finding in either theme, on a desk and on a phone. */
export async function expectAccessible(page: Page): Promise<void> {
  const desk = page.viewportSize()
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 860 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await settled(page)
      const { violations } = await new AxeBuilder({ page }).analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
      expect(found, `${page.url()} at ${width} px in the ${colorScheme} theme`).toEqual([])
    }
  }
  if (desk) await page.setViewportSize(desk)
}

/** Colours that are handed down change one floor per frame. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    do await frame()
    while (document.getAnimations().length > 0)
  })
}

/** At 320 px nothing has to be scrolled sideways. */
export async function expectReflow(page: Page): Promise<void> {
  const desk = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow, `${page.url()} at 320 px`).toBeLessThanOrEqual(0)
  if (desk) await page.setViewportSize(desk)
}

/** A name that no other run has used. */
export function freshName(what: string): string {
  return `${what} ${crypto.randomUUID().slice(0, 8)}`
}

export { expect }
