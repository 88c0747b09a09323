import type { Today } from '@thimblely/api/workspaces/input'

/** A piece of the sentence; with `to` it leads to what it counts. */
export type Phrase = { before: string; text: string; after: string; to: string }

const small = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
]

const spell = (count: number) => small[count] ?? new Intl.NumberFormat('en-GB').format(count)
const plural = (count: number, one: string, many: string) => (count === 1 ? one : many)

/** The day in one sentence: what came, what may come, and who has not come for long. */
export function headline({ clients, quiet }: Today): Phrase[] {
  const { newThisMonth, prospects } = clients
  const all: (Phrase & { count: number })[] = [
    {
      count: newThisMonth,
      before: `${spell(newThisMonth)} `,
      text: plural(newThisMonth, 'new client', 'new clients'),
      after: ' this month',
      to: 'clients',
    },
    {
      count: prospects,
      before: `${spell(prospects)} `,
      text: plural(prospects, 'prospect', 'prospects'),
      after: ' to win',
      to: 'clients?status=prospect',
    },
    {
      count: quiet.length,
      before: `${spell(quiet.length)} good ${plural(quiet.length, 'client', 'clients')} gone `,
      text: 'quiet',
      after: '',
      to: '#quiet',
    },
  ]
  return joined(all.filter(({ count }) => count > 0))
}

/** "A, b and c." Only the first word of the sentence keeps its capital. */
function joined(phrases: Phrase[]): Phrase[] {
  const last = phrases.length - 1
  return phrases.map(({ before, text, after, to }, index) => ({
    before: `${index === 0 ? '' : index === last ? ' and ' : ', '}${index === 0 ? before : lowered(before)}`,
    text,
    after: index === last ? `${after}.` : after,
    to,
  }))
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
