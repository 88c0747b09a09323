import type { clientInteractions } from '../../schema/clients.ts'
import { type DemoClient, orderedAt } from './clients.ts'
import { craftWords } from './craft-words.ts'
import { wallTime } from './days.ts'
import { Deck, Draw } from './draw.ts'
import type { House } from './house.ts'
import { demoId } from './ids.ts'
import type { PastOrder } from './orders.ts'

type Row = typeof clientInteractions.$inferInsert

type Moment = Pick<Row, 'interactionType' | 'subject' | 'description' | 'metadata'> & { occurredAt: Date }

type Teller = { house: House; draw: Draw; messages: Deck<string>; now: Date }

const longest = 8

const inWords = ({ currency }: House, units: number) =>
  new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  }).format(units)

const dayOf = ({ timeZone }: House, instant: Date) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone }).format(instant)

const minutesAfter = (instant: Date, minutes: number, now: Date) =>
  new Date(Math.min(instant.getTime() + minutes * 60_000, now.getTime()))

const during = ({ house, draw, now }: Teller, daysAgo: number) =>
  wallTime(now, house.timeZone, daysAgo, `${draw.between(9, 17)}:${draw.between(10, 59)}`)

function enquiry(teller: Teller, daysAgo: number): Moment {
  const { house, draw } = teller
  const [interactionType, subject] = draw.one([
    ['call', 'First call'],
    ['email', 'An enquiry by e-mail'],
    ['note', 'At the counter'],
  ] as const)
  return {
    interactionType,
    subject,
    description: draw.one(craftWords(house).enquiries),
    occurredAt: during(teller, daysAgo),
  }
}

function message(teller: Teller, daysAgo: number): Moment {
  return {
    interactionType: 'note',
    subject: 'WhatsApp',
    description: `“${teller.messages.deal()}”`,
    metadata: { channel: 'whatsapp', direction: 'in' },
    occurredAt: during(teller, daysAgo),
  }
}

function meeting(teller: Teller, part: 'measured' | 'fitting', daysAgo: number): Moment {
  const { subject, words } = craftWords(teller.house)[part]
  return {
    interactionType: 'meeting',
    subject,
    description: teller.draw.one(words),
    occurredAt: during(teller, daysAgo),
  }
}

function agreed({ house, now }: Teller, order: PastOrder): Moment {
  const promised =
    wallTime(now, house.timeZone, order.daysAgo, '12:00').getTime() + house.leadTimeDays * 86_400_000
  return {
    interactionType: 'order',
    subject: `Agreed ${order.number}`,
    description: `${order.piece}, ${inWords(house, order.price)}. Promised for ${dayOf(house, new Date(promised))}.`,
    metadata: { order: order.number },
    occurredAt: orderedAt(house, now, order),
  }
}

const receiptOf = (number: string, part: 1 | 2) => `Receipt ${number.replace('-', '-R')}/${part}.`

function deposit({ house, draw, now }: Teller, order: PastOrder): Moment {
  const sum = inWords(house, Math.round(order.price / 2))
  return {
    interactionType: 'payment',
    subject: `Paid the deposit, ${sum}, by ${draw.one(['transfer', 'card'])}`,
    description: receiptOf(order.number, 1),
    metadata: { order: order.number },
    occurredAt: minutesAfter(orderedAt(house, now, order), draw.between(8, 55), now),
  }
}

function handedOver(teller: Teller, order: PastOrder, daysAgo: number): Moment[] {
  const { house, draw, now } = teller
  const occurredAt = during(teller, daysAgo)
  const sum = inWords(house, order.price - Math.round(order.price / 2))
  const paid: Moment = {
    interactionType: 'payment',
    subject: `Paid the balance, ${sum}, by ${draw.one(['transfer', 'card'])}`,
    description: `${receiptOf(order.number, 2)} ${draw.one(craftWords(house).collected)}`,
    metadata: { order: order.number },
    occurredAt: minutesAfter(occurredAt, draw.between(3, 20), now),
  }
  return [paid]
}

/** From the first call to the balance, as far as the order has come by now. */
function storyOf(teller: Teller, order: PastOrder): Moment[] {
  const { house, draw } = teller
  const fittingOn = order.daysAgo - Math.round(house.leadTimeDays * 0.55)
  const readyOn = order.daysAgo - house.leadTimeDays - draw.between(-3, 2)
  return [
    ...(draw.chance(0.4) ? [enquiry(teller, order.daysAgo + draw.between(4, 14))] : []),
    ...(draw.chance(0.6) ? [meeting(teller, 'measured', order.daysAgo + draw.between(1, 3))] : []),
    agreed(teller, order),
    ...(draw.chance(0.85) ? [deposit(teller, order)] : []),
    ...(fittingOn >= 0 && draw.chance(0.7) ? [meeting(teller, 'fitting', fittingOn)] : []),
    ...(readyOn >= 0 ? handedOver(teller, order, readyOn) : []),
  ]
}

function between(teller: Teller, { row, orders }: DemoClient): Moment[] {
  const { house, draw } = teller
  if (row.status === 'prospect') {
    const first = draw.between(6, 48)
    return [
      enquiry(teller, first),
      ...(draw.chance(0.6) ? [message(teller, draw.between(0, first - 1))] : []),
    ]
  }
  if (row.status === 'inactive') {
    const checkIn: Moment = {
      interactionType: 'email',
      subject: 'How does it wear?',
      description: draw.one(craftWords(house).checkIns),
      occurredAt: during(teller, draw.between(12, 120)),
    }
    return draw.chance(0.7) ? [checkIn] : []
  }
  const newest = orders[0]?.daysAgo ?? 1
  return draw.chance(0.6) ? [message(teller, draw.between(0, newest))] : []
}

function told({ house, now }: Teller, { regular }: DemoClient): Moment[] {
  return (regular?.moments ?? []).map(([daysAgo, time, interactionType, subject, description]) => ({
    interactionType,
    subject,
    description,
    occurredAt: wallTime(now, house.timeZone, daysAgo, time),
  }))
}

/** A client's timeline, the newest first. */
function timelineOf(teller: Teller, known: DemoClient, writers: readonly string[]): Row[] {
  const { house, draw } = teller
  const { row, orders, regular } = known
  const thisYear = orders.filter(({ daysAgo }) => daysAgo < 345).slice(0, 3)
  const moments = regular
    ? [...told(teller, known), ...thisYear.map((order) => agreed(teller, order))]
    : [...thisYear.flatMap((order) => storyOf(teller, order)), ...between(teller, known)]
  return moments
    .sort((one, other) => other.occurredAt.getTime() - one.occurredAt.getTime())
    .slice(0, longest)
    .map((moment, index) => ({
      ...moment,
      id: demoId('interaction', house.slug, row.name, index),
      clientId: row.id,
      userId: draw.one(writers),
      createdAt: moment.occurredAt,
    }))
}

/** Everything that passed between a house and its clients in the last year. */
export function timelinesOf(
  house: House,
  known: readonly DemoClient[],
  writers: readonly string[],
  now: Date,
): Row[] {
  const messages = new Deck(`${house.slug}/messages`, house.clientele.messages)
  return known.flatMap((one) => {
    const draw = new Draw(`${house.slug}/${one.row.name}/timeline`)
    return timelineOf({ house, draw, messages, now }, one, writers)
  })
}
