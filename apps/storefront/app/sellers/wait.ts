const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

type Span = { count: number; unit: 'day' | 'week' | 'month' }

/** Nobody counts in days beyond a fortnight, nor in weeks beyond a quarter. */
function spanOf(days: number): Span {
  if (days < 14) return days === 7 ? { count: 1, unit: 'week' } : { count: days, unit: 'day' }
  if (days < 95) return { count: Math.round(days / 7), unit: 'week' }
  return { count: Math.round(days / 30.4), unit: 'month' }
}

const spelled = (amount: string | number, { count, unit }: Span) =>
  `${amount} ${unit}${count === 1 ? '' : 's'}`

/** For a line in a list: "6 weeks". */
export function waitInFigures(days: number | null): string {
  if (days === null) return 'Wait not stated'
  const span = spanOf(days)
  return spelled(span.count, span)
}

/** For a sentence: "about six weeks". */
export function waitInWords(days: number): string {
  const span = spanOf(days)
  return `about ${spelled(numbers[span.count] ?? span.count, span)}`
}
