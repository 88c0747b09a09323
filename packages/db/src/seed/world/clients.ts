import type { clients } from '../../schema/clients.ts'
import { clientValues } from '../../testing/factories/clients.ts'
import { daysBefore, wallTime } from './days.ts'
import { Draw } from './draw.ts'
import type { House, Regular } from './house.ts'
import { demoId } from './ids.ts'
import { type Habit, numberOrders, type PastOrder, pastOrders } from './orders.ts'

export type DemoClient = {
  row: typeof clients.$inferInsert & { id: string }
  orders: readonly PastOrder[]
  regular?: Regular
}

type Circumstances = { house: House; addedBy: readonly string[]; now: Date }

const ascii = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '.')
    .replaceAll(/^\.+|\.+$/g, '')

function emailOf({ slug }: House, name: string, company: string | undefined): string {
  if (company) return `orders@${ascii(company).replaceAll('.', '-')}.example`
  return `${ascii(name)}@${slug.length % 2 ? 'post' : 'mail'}.example`
}

const digits = (draw: Draw, pattern: string) => pattern.replaceAll('#', () => String(draw.between(0, 9)))

/** Every name once: first and last names of one group, until the house has enough of them. */
function namesOf({ clientele, slug }: House): string[] {
  const draw = new Draw(`${slug}/names`)
  const names = new Set<string>()
  while (names.size < clientele.size) {
    const { first, last } = draw.one(clientele.names)
    names.add(`${draw.one(first)} ${draw.one(last)}`)
  }
  return [...names]
}

function habitOf(draw: Draw): Habit {
  const share = draw.next()
  if (share < 0.34) return 'faithful'
  if (share < 0.62) return 'settled'
  return share < 0.82 ? 'quiet' : 'prospect'
}

const statuses = { faithful: 'active', settled: 'active', quiet: 'inactive', prospect: 'prospect' } as const

function priorityOf(draw: Draw, habit: Habit): 'high' | 'medium' | 'low' {
  if (habit === 'faithful' && draw.chance(0.45)) return 'high'
  return draw.chance(habit === 'quiet' ? 0.5 : 0.2) ? 'low' : 'medium'
}

/** What the orders add up to; the list shows these, the timeline the orders themselves. */
function totals({ house, now }: Circumstances, orders: readonly PastOrder[]) {
  const [latest] = orders
  const revenue = orders.reduce((sum, { price }) => sum + price, 0)
  return {
    currency: house.currency,
    totalOrders: orders.length,
    totalRevenueMinor: BigInt(revenue) * 100n,
    lastOrderDate: latest ? orderedAt(house, now, latest) : null,
  }
}

/** Orders are agreed at the table, in the late morning or the afternoon. */
export function orderedAt({ timeZone }: House, now: Date, { daysAgo, piece }: PastOrder): Date {
  return wallTime(now, timeZone, daysAgo, piece.length % 2 ? '11:40' : '15:20')
}

const splitName = (name: string) => {
  const [firstName, ...rest] = name.split(' ')
  return { firstName, lastName: rest.join(' ') }
}

type Plan = { name: string; habit: Habit; company: string | undefined; draw: Draw }

function ordinaryClient(
  around: Circumstances,
  { name, habit, company, draw }: Plan,
  orders: PastOrder[],
): DemoClient {
  const { house, addedBy, now } = around
  const { clientele } = house
  const since = (orders.at(-1)?.daysAgo ?? draw.between(1, 50)) + draw.between(0, 9)
  const isArchived = habit === 'quiet' && draw.chance(0.14)
  const row = {
    ...clientValues({ addedBy: draw.one(addedBy) }),
    id: demoId('client', house.slug, name),
    name,
    ...splitName(name),
    email: draw.chance(0.88) ? emailOf(house, name, company) : null,
    phone: draw.chance(0.92) ? digits(draw, draw.one(clientele.phones)) : null,
    company: company ?? null,
    location: draw.one(clientele.places),
    priority: priorityOf(draw, habit),
    status: statuses[habit],
    cloth: draw.chance(0.85) ? draw.one(clientele.cloths) : null,
    notes: draw.chance(0.6) ? draw.one(clientele.remarks) : null,
    tags: draw.some(clientele.tags, draw.between(0, 3)),
    archivedAt: isArchived ? daysBefore(now, draw.between(3, 60)) : null,
    createdAt: wallTime(now, house.timeZone, since, `${draw.between(9, 17)}:${draw.between(10, 59)}`),
    ...totals(around, orders),
  }
  return { row, orders }
}

function regularClient(around: Circumstances, regular: Regular, orders: PastOrder[]): DemoClient {
  const { house, addedBy, now } = around
  const draw = new Draw(`${house.slug}/${regular.name}`)
  const since = (orders.at(-1)?.daysAgo ?? 30) + draw.between(4, 12)
  const row = {
    ...clientValues({ addedBy: draw.one(addedBy) }),
    id: demoId('client', house.slug, regular.name),
    name: regular.name,
    ...splitName(regular.name),
    email: emailOf(house, regular.name, undefined),
    phone: digits(draw, draw.one(house.clientele.phones)),
    location: regular.location,
    priority: regular.priority,
    status: 'active' as const,
    cloth: regular.cloth,
    notes: regular.notes,
    tags: [...regular.tags],
    createdAt: wallTime(now, house.timeZone, since, '10:45'),
    ...totals(around, orders),
  }
  return { row, orders, regular }
}

/** Everyone a house knows: its regulars as told, the others drawn. */
export function clientsOf(around: Circumstances): DemoClient[] {
  const { house } = around
  const regulars = house.regulars ?? []
  const taken = new Set(regulars.map(({ name }) => name))
  const plans = namesOf(house)
    .filter((name) => !taken.has(name))
    .map((name, index) => {
      const draw = new Draw(`${house.slug}/${name}`)
      return { name, draw, habit: habitOf(draw), company: house.clientele.companies?.[index] }
    })
  const books = numberOrders(house, [
    ...regulars.map(({ orders }) => orders),
    ...plans.map(({ draw, habit }) => pastOrders(draw, house, habit)),
  ])
  return [
    ...regulars.map((regular, index) => regularClient(around, regular, [...(books[index] ?? [])])),
    ...plans.map((plan, index) => ordinaryClient(around, plan, [...(books[regulars.length + index] ?? [])])),
  ]
}
