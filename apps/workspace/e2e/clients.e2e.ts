import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { awake, expect, expectAccessible, expectReflow, freshName, house, test } from './fixtures.ts'

const list = `${house}/clients`

async function addClient(page: Page, name: string, fields: Record<string, string> = {}): Promise<string> {
  await page.goto(`${list}/new`)
  await page.getByLabel('Name').fill(name)
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).fill(value)
  await page.getByRole('button', { name: 'Save client' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  return page.url()
}

const rows = (page: Page) => page.locator('tbody tr')
const pick = (page: Page, name: string) => page.getByRole('checkbox', { name: `Select ${name}` })
const searchFor = (words: string) => `${list}?${new URLSearchParams({ q: words })}`

test.describe('a client', () => {
  test('is written down, found again and noted on', async ({ as }) => {
    const page = await as('member')
    const name = freshName('Ronke')
    await addClient(page, name, { Tags: 'bridal, e2e', Place: 'Yaba, Lagos' })
    await page.getByRole('button', { name: 'Add a note' }).click()
    await page.keyboard.type('Wants the sleeves long.')
    const saved = page.waitForResponse((response) => response.url().includes('addInteraction'))
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('list', { name: /^Timeline/ })).toContainText('Wants the sleeves long.')
    await saved
    await page.reload()
    await expect(page.getByRole('list', { name: /^Timeline/ })).toContainText('Wants the sleeves long.')
    await page.goto(searchFor(`${name} yaba`))
    await expect(rows(page)).toHaveCount(1)
  })

  test('leaves the list when archived and comes back by Undo', async ({ as }) => {
    const page = await as('member')
    const name = freshName('Tunde')
    await addClient(page, name)
    await page.getByRole('button', { name: 'More actions' }).click()
    await page.getByRole('menuitem', { name: 'Archive' }).click()
    await expect(page.getByText('Not in the lists and the search')).toBeVisible()
    const restored = page.waitForResponse((response) => response.url().includes('clients.restore'))
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('Not in the lists and the search')).toHaveCount(0)
    await restored
    await page.goto(searchFor(name))
    await expect(rows(page)).toHaveCount(1)
  })

  test('keeps an unsaved change from being lost', async ({ as }) => {
    const page = await as('member')
    await addClient(page, freshName('Uche'))
    await page.getByRole('link', { name: 'Edit' }).click()
    await page.getByLabel('Place').fill('Abuja')
    await page.getByRole('link', { name: 'Home' }).click()
    const guard = page.getByRole('alertdialog', { name: 'Leave without saving?' })
    await guard.getByRole('button', { name: 'Stay here' }).click()
    await expect(page.getByLabel('Place')).toHaveValue('Abuja')
    await page.getByRole('button', { name: 'Save client' }).click()
    await expect(page.getByRole('main')).toContainText('Abuja')
  })
})

test.describe('a refused form', () => {
  test.use({ expectedStatuses: [400, 403, 409] })

  test('says what to put right and keeps the text', async ({ as }) => {
    const page = await as('member')
    await page.goto(`${list}/new`)
    await page.getByLabel('E-mail').fill('not an address')
    await page.getByRole('button', { name: 'Save client' }).click()
    await expect(page.getByRole('alert')).toBeFocused()
    await page.getByRole('alert').getByRole('link', { name: /^Name/ }).click()
    await page.keyboard.type(freshName('Zainab'))
    await expect(page.getByLabel('E-mail')).toHaveValue('not an address')
    await expectAccessible(page)
    await page.getByLabel('E-mail').fill('')
    await page.getByRole('button', { name: 'Save client' }).click()
    await expect(page.getByRole('heading', { level: 1, name: /Zainab/ })).toBeVisible()
  })

  test('shows what a colleague saved in the meantime and overwrites it only when told to', async ({ as }) => {
    const [mine, theirs] = [await as('owner'), await as('member')]
    const url = await addClient(mine, freshName('Chidi'))
    await mine.goto(`${url}/edit`)
    await theirs.goto(`${url}/edit`)
    await theirs.getByLabel('Phone').fill('+234 800 000 1111')
    await theirs.getByRole('button', { name: 'Save client' }).click()
    await expect(theirs.getByRole('link', { name: '+234 800 000 1111' })).toBeVisible()
    await mine.getByLabel('Place').fill('Enugu')
    await mine.getByRole('button', { name: 'Save client' }).click()
    await expect(mine.getByText('Someone else changed this client')).toBeVisible()
    await expect(mine.getByRole('alert')).toContainText('Phone: +234 800 000 1111')
    await expect(mine.getByLabel('Place')).toHaveValue('Enugu')
    await expectAccessible(mine)
    await mine.getByRole('button', { name: 'Save mine over theirs' }).click()
    await expect(mine.getByRole('main')).toContainText('Enugu')
  })

  test('is not open to viewers at all', async ({ as }) => {
    const page = await as('viewer')
    await page.goto(`${list}?sort=value`)
    await expect(page.getByRole('link', { name: 'New client' })).toHaveCount(0)
    await expect(page.getByRole('checkbox')).toHaveCount(0)
    await page.locator('[data-row-link]').first().click()
    await page.getByRole('link', { name: 'Open client' }).click()
    await expect(page.getByRole('list', { name: /^Timeline/ })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Add a note' })).toHaveCount(0)
    for (const address of [`${list}/new`, `${page.url()}/edit`]) {
      const answer = await page.goto(address)
      expect(answer?.status()).toBe(403)
      await expect(page.getByRole('heading', { name: 'Not open to you' })).toBeVisible()
    }
    await expectAccessible(page)
  })
})

test.describe('the list', () => {
  test('filters, sorts and pages by its address', async ({ as }) => {
    const page = await as('owner')
    await page.goto(list)
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByRole('menuitem', { name: 'Status' }).click()
    await page.getByRole('menuitem', { name: 'Active', exact: true }).click()
    await expect(page).toHaveURL(`${list}?status=active`)
    await expect(page.getByRole('link', { name: 'Remove filter: Status active' })).toBeVisible()
    const first = await rows(page).first().textContent()
    await page.getByRole('link', { name: 'Later' }).click()
    await expect(page).toHaveURL(/after=/)
    await expect(rows(page).first()).not.toHaveText(first ?? '')
    await page.getByRole('link', { name: 'Earlier' }).click()
    await expect.poll(() => rows(page).first().textContent()).toBe(first)
    await page.getByRole('link', { name: 'Value' }).click()
    await expect(page).toHaveURL(/sort=value/)
    await page.getByRole('link', { name: /^Remove filter: Status/ }).click()
    await expect(page).not.toHaveURL(/status/)
  })

  test('keeps a view as a tab, and takes it away again', async ({ as }) => {
    const page = await as('owner')
    const name = freshName('View').slice(0, 18)
    await page.goto(`${list}?priority=high&sort=name`)
    await page.getByRole('button', { name: 'Save a new view' }).click()
    await page.getByRole('dialog').getByLabel('Name').fill(name)
    await page.getByRole('button', { name: 'Save view' }).click()
    const tab = page.getByRole('navigation', { name: 'Saved views' }).getByRole('link', { name })
    await expect(tab).toHaveAttribute('aria-current', 'page')
    await page.goto(list)
    await tab.click()
    await expect(page).toHaveURL(`${list}?priority=high&sort=name`)
    await page.getByRole('button', { name: 'This view' }).click()
    await page.getByRole('menuitem', { name: `Delete the view “${name}”` }).click()
    await expect(tab).toHaveCount(0)
  })

  test('changes many at once, after saying what will change, and undoes it', async ({ as }) => {
    const page = await as('member')
    const family = freshName('Family').replace(' ', '')
    for (const first of ['Ada', 'Bola', 'Chi']) await addClient(page, `${first} ${family}`)
    await page.goto(searchFor(family))
    await pick(page, `Ada ${family}`).check()
    await pick(page, `Chi ${family}`).click({ modifiers: ['Shift'] })
    await expect(page.getByRole('toolbar')).toContainText('3 selected')
    await page.getByRole('toolbar').getByRole('button', { name: 'Priority' }).click()
    const dialog = page.getByRole('dialog', { name: 'Change the priority' })
    await expect(dialog).toContainText('3 clients will change')
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Change 3 clients' }).click()
    await expect(page.getByRole('cell', { name: 'High' })).toHaveCount(3)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByRole('cell', { name: 'Medium' })).toHaveCount(3)
  })

  test('archives everything that matches except what was taken out', async ({ as }) => {
    const page = await as('member')
    const family = freshName('Clan').replace(' ', '')
    for (const first of ['Ada', 'Bola', 'Chi']) await addClient(page, `${first} ${family}`)
    await page.goto(searchFor(family))
    await pick(page, `Ada ${family}`).check()
    await page.getByRole('button', { name: 'Select all 3 matching' }).click()
    await pick(page, `Bola ${family}`).uncheck()
    await page.getByRole('toolbar').getByRole('button', { name: 'Archive' }).click()
    await page.getByRole('button', { name: 'Archive 2 clients' }).click()
    await expect(rows(page)).toHaveCount(1)
    await expect(rows(page)).toContainText(`Bola ${family}`)
  })

  test('comes as a file with the same filters', async ({ as }) => {
    const page = await as('owner')
    const name = freshName('Dele')
    await addClient(page, name)
    await page.goto(searchFor(name))
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download these clients as CSV' }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^clients-atelier-okonjo-\d{4}-\d\d-\d\d\.csv$/)
    const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain(name)
  })

  test('is worked through by the keyboard alone', async ({ as }) => {
    const page = await as('owner')
    await page.goto(`${list}?sort=name`)
    await awake(page)
    const [first, second] = await page.locator('[data-row-link]').allTextContents()
    await page.keyboard.press('j')
    await expect(page.getByRole('link', { name: first, exact: true })).toBeFocused()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary')
    await expect(panel.getByRole('heading', { name: first })).toBeVisible()
    await page.keyboard.press('j')
    await expect(panel.getByRole('heading', { name: second })).toBeVisible()
    await page.keyboard.press('x')
    await expect(page.getByRole('toolbar')).toContainText('1 selected')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('toolbar')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)
  })
})

test.describe('without a finding and on a narrow screen:', () => {
  // A handful of rows says what fifty would, in a tenth of the time.
  const few = `${list}?q=chike&sort=value`

  for (const [what, address] of [
    ['the list', few],
    ['the list without a match', `${list}?q=nobody-has-this-name`],
    ['the form of a new client', `${list}/new`],
  ] as const) {
    test(what, async ({ as }) => {
      const page = await as('owner')
      await page.goto(address)
      await expectAccessible(page)
      await expectReflow(page)
    })
  }

  test('the panel beside the list, the page of a client and its form', async ({ as }) => {
    const page = await as('owner')
    await page.goto(few)
    await page.locator('[data-row-link]').first().click()
    await expect(page.getByRole('complementary').getByRole('link', { name: 'Open client' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Open client' }).click()
    await expect(page.getByRole('list', { name: /^Timeline/ })).toBeVisible()
    await expectAccessible(page)
    await expectReflow(page)
    await page.getByRole('link', { name: 'Edit' }).click()
    await expect(page.getByRole('button', { name: 'Save client' })).toBeVisible()
    await expectAccessible(page)
  })
})
