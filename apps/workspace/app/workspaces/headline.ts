import type { Today } from '@thimblely/api/workspaces/input'

/** A piece of the sentence; with `to` it leads to what it counts. */
export type Phrase = { before: string; text: string; after: string; to: string }

const small =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** In words up to ninety-nine; a larger number is read faster in figures. */
function spell(count: number): string {
  if (count < small.length) return small[count] ?? ''
  if (count > 99) return new Intl.NumberFormat('en-GB').format(count)
  const ones = count % 10
  return `${tens[Math.floor(count / 10) - 2]}${ones > 0 ? `-${small[ones]}` : ''}`
}

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many)

/** The day in one sentence: what came, what may come, and who has not come for long. */
export function headline({ clients, quiet }: Today): Phrase[] {
  const { newThisMonth, prospects } = clients
  const all: (Phrase & { count: number })[] = [
    {
      count: newThisMonth,
      before: `${spell(newThisMonth)} `,
      text: plural(newThisMonth, 'new client', 'new clients'),
      after: ' in 30 days',
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

/** "A, b, and c." The sentence begins with a capital. */
function joined(phrases: Phrase[]): Phrase[] {
  const last = phrases.length - 1
  return phrases.map(({ before, text, after, to }, index) => ({
    before: index === 0 ? capital(before) : `${index < last ? ', ' : last > 1 ? ', and ' : ' and '}${before}`,
    text,
    after: index === last ? `${after}.` : after,
    to,
  }))
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
