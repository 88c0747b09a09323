// The client list as a browser gets it (HTTP, session, row security, two queries, React) against renderToString of the
// same markup alone. Needs a running house: `npx pnpm start`, or RUNNING_FILE with the address of its note.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createElement, type ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { cpuSecondsOf } from '../../packages/db/src/testing/cpu.ts'

type Running = {
  apps: Record<string, string>
  logins: { app: string; role: string; email: string; password: string }[]
  pids: Record<string, number>
}

const { values } = parseArgs({
  options: {
    running: { type: 'string', default: join(import.meta.dirname, '../../.data/running.json') },
    requests: { type: 'string', default: '400' },
    rounds: { type: 'string', default: '5' },
  },
})
const running = JSON.parse(readFileSync(values.running, 'utf8')) as Running
const address = running.apps.workspace ?? ''
const [requests, rounds] = [Number(values.requests), Number(values.rounds)]

async function signIn(): Promise<{ cookie: string; slug: string }> {
  const login = running.logins.find((one) => one.app === 'workspace')
  const headers = { 'content-type': 'application/json', 'x-trpc-source': 'bench', origin: address }
  const body = JSON.stringify({ email: login?.email, password: login?.password })
  const answer = await fetch(`${address}/api/trpc/accounts.signIn`, { method: 'POST', headers, body })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  const mine = await fetch(`${address}/api/trpc/workspaces.mine`, { headers: { cookie } })
  const { result } = (await mine.json()) as { result: { data: { slug: string }[] } }
  return { cookie, slug: result.data[0]?.slug ?? '' }
}

const { cookie, slug } = await signIn()
const page = () =>
  fetch(`${address}/w/${slug}/clients`, { headers: { cookie } }).then((response) => response.text())

// React closes the elements of SVG with a tag of their own.
const voidElements = new Set(['meta', 'link', 'br', 'hr', 'img', 'input', 'source'])

/** Turns React's own, well-formed markup back into elements: attributes stay strings, scripts are left out. */
function toElements(html: string): ReactNode[] {
  const stack: { tag: string; props: Record<string, string>; children: ReactNode[] }[] = [
    { tag: 'root', props: {}, children: [] },
  ]
  const close = () => {
    // The page's own end tag has no opening here.
    if (stack.length === 1) return
    const done = stack.pop()
    const parent = stack.at(-1)
    if (done && parent)
      parent.children.push(
        createElement(done.tag, { ...done.props, key: parent.children.length }, ...done.children),
      )
  }
  const body = html.slice(html.indexOf('<body')).replaceAll(/<script[\s\S]*?<\/script>|<!--[\s\S]*?-->/g, '')
  for (const [, closing, tag = '', attributes = '', selfClosed, text] of body.matchAll(
    /<(\/?)([a-z][\w-]*)([^>]*?)(\/?)>|([^<]+)/gi,
  )) {
    if (text) stack.at(-1)?.children.push(text)
    else if (closing) close()
    else {
      const props = Object.fromEntries(
        [...attributes.matchAll(/([a-z][\w:-]*)="([^"]*)"/gi)].map(([, name = '', value = '']) => [
          name === 'class' ? 'className' : `data-${name}`,
          value,
        ]),
      )
      stack.push({ tag, props, children: [] })
      if (selfClosed || voidElements.has(tag)) close()
    }
  }
  while (stack.length > 1) close()
  return stack[0]?.children ?? []
}

async function pageCpuMs(): Promise<number> {
  const pids = [running.pids.workspace ?? 0, running.pids.postgres ?? 0]
  const before = cpuSecondsOf(pids)
  let left = requests
  const client = async () => {
    while (left-- > 0) await page()
  }
  await Promise.all(Array.from({ length: 8 }, client))
  return ((cpuSecondsOf(pids) - before) * 1000) / requests
}

function bareCpuMs(elements: ReactNode[]): number {
  const before = process.cpuUsage()
  for (let count = 0; count < requests; count++) renderToString(createElement('main', null, ...elements))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / requests
}

const html = await page()
const elements = toElements(html)
const bareLength = renderToString(createElement('main', null, ...elements)).length
bareCpuMs(elements)
await pageCpuMs()
const ratios: number[] = []
for (let round = 0; round < rounds; round++) {
  const [bare, whole] = [bareCpuMs(elements), await pageCpuMs()]
  ratios.push(bare / whole)
  console.log(
    `round ${round + 1}: page ${whole.toFixed(2)} CPU-ms, renderToString ${bare.toFixed(2)} CPU-ms, ratio ${(bare / whole).toFixed(2)}`,
  )
}
console.log(
  `median ratio ${ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)]?.toFixed(2)} (${(html.length / 1000).toFixed(0)} kB of HTML, ${(bareLength / 1000).toFixed(0)} kB of it rendered bare)`,
)
