import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import { expect, test } from 'vitest'
import { Foot } from '../shell/foot.tsx'
import { Masthead } from '../shell/masthead.tsx'
import { Piece } from './piece.tsx'
import { PromiseBox } from './promise.tsx'
import { SavePiece } from './save-piece.tsx'

/** What a browser without script gets. */
async function markup(element: ReactNode): Promise<Document> {
  const handler = createStaticHandler([{ path: '*', element }])
  const context = await handler.query(new Request('http://shop.test/pieces'))
  if (context instanceof Response) throw new Error('did not expect a redirect')
  const router = createStaticRouter(handler.dataRoutes, context)
  const html = renderToStaticMarkup(
    <StaticRouterProvider router={router} context={context} hydrate={false} />,
  )
  return new DOMParser().parseFromString(html, 'text/html')
}

test('saving a piece is a plain post that says which piece and which way', async () => {
  const page = await markup(<SavePiece name="Sabine dress" pieceId="p1" isSaved={false} action="/saved" />)
  const form = page.querySelector('form')
  expect(form?.method).toBe('post')
  expect(form?.getAttribute('action')).toBe('/saved')
  expect(page.querySelector<HTMLInputElement>('input[name="pieceId"]')?.value).toBe('p1')
  const button = page.querySelector('button')
  expect(button?.value).toBe('save')
  expect(button?.getAttribute('aria-label')).toBe('Save Sabine dress')
})

test('a piece is one link with a heading, and keeps room for its picture', async () => {
  const page = await markup(
    <Piece
      name="Sabine dress"
      to="/pieces/sabine"
      picture={{ src: '/s.jpg', alt: 'Madder satin dress', width: 800, height: 1000 }}
      price="€920"
      maker={{ name: 'Maison Verlaine', place: 'Paris', isVerified: true }}
      when="7 weeks"
    />,
  )
  expect(page.querySelector('h3 a')?.getAttribute('href')).toBe('/pieces/sabine')
  expect(page.querySelector('img')?.getAttribute('width')).toBe('800')
  expect(page.querySelector('img')?.getAttribute('loading')).toBe('lazy')
})

test('the days behind a promise add up and unfold without script', async () => {
  const page = await markup(
    <PromiseBox
      promise="With you by 9 December"
      reason="Cutting decides."
      starts="4 Nov"
      ends="9 Dec"
      steps={[
        { name: 'Cutting', days: 14, isLimit: true },
        { name: 'Sewing', days: 11 },
        { name: 'Courier', days: 1 },
      ]}
    />,
  )
  expect(page.querySelector('details summary')?.textContent).toBe('How the 26 days are spent')
  expect(page.querySelectorAll('details tr')).toHaveLength(3)
  expect(page.body.textContent).toContain('Courier1 day')
})

test('search and menu of the masthead need no script', async () => {
  const page = await markup(
    <Masthead
      homeTo="/"
      search={{ action: '/search', label: 'Search pieces', placeholder: 'Search' }}
      rooms={[{ label: 'Cloth', to: '/cloth' }]}
      place={{ label: 'France, €', to: '/place' }}
      passportTo="/passport"
      account={{ label: 'Your account', to: '/account' }}
      bag={{ count: 1, to: '/bag' }}
    />,
  )
  expect(page.querySelector('form[role="search"]')?.getAttribute('action')).toBe('/search')
  expect(page.querySelector<HTMLInputElement>('input[type="search"]')?.name).toBe('q')
  expect(page.querySelector('details nav a[href="/account"]')).not.toBeNull()
  expect(page.querySelector('a[href="/bag"]')?.getAttribute('aria-label')).toBe('Bag, 1 piece')
})

test('the foot names each group of links', async () => {
  const columns = [{ title: 'Buying', links: [{ label: 'Customs', to: '/customs' }] }]
  const page = await markup(<Foot promise="p" detail="d" columns={columns} year={2026} place="English" />)
  expect(page.querySelector('nav[aria-label="Buying"] a')?.textContent).toBe('Customs')
})

test('nothing the storefront shows pulls in the headless library', () => {
  const folder = import.meta.dirname
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx'))
  const shell = ['masthead.tsx', 'plainhead.tsx', 'foot.tsx'].map((name) => join('..', 'shell', name))
  for (const file of [...files, ...shell]) {
    expect(readFileSync(join(folder, file), 'utf8'), file).not.toMatch(
      /radix-ui|menu\.tsx|dialog\.tsx|popover\.tsx/,
    )
  }
})
