import {
  type DateOptions,
  formatDay,
  formatExact,
  formatMoment,
  formatTime,
  type Instant,
} from './date-format.ts'

export { formatDay, formatExact, formatMoment, formatSpan, formatTime } from './date-format.ts'

export type DateTimeProps = DateOptions & {
  at: Instant
  /** Moment: near things relative. Day: the date alone. Exact: to the second, with its zone. */
  form?: 'moment' | 'day' | 'exact'
  /** What "now" is; the server's clock, handed down. */
  now: Instant
  /** Where `timeZone` is, when it is not the viewer's: "in Prato". */
  place?: string
  /** The viewer's zone; shown as well when `place` is given. */
  viewerZone?: string
  className?: string
}

/** A time in words. Near the viewer, the exact time shows on focus with ExactDateTime. */
export function DateTime({
  at,
  form = 'moment',
  now,
  place,
  viewerZone,
  className,
  ...options
}: DateTimeProps) {
  const words = { moment: formatMoment, day: formatDay, exact: formatExact }[form](at, {
    ...options,
    now,
    year: form === 'day' && isOtherYear(at, now),
  })
  return (
    <time dateTime={new Date(at).toISOString()} className={className} suppressHydrationWarning>
      {words}
      {place && ` in ${place}`}
      {place && viewerZone && (
        <span className="block text-graphite">{zoneNote(at, viewerZone, options.locale)}</span>
      )}
    </time>
  )
}

function isOtherYear(at: Instant, now: Instant): boolean {
  return new Date(at).getUTCFullYear() !== new Date(now).getUTCFullYear()
}

function zoneNote(at: Instant, timeZone: string, locale?: string): string {
  const place = timeZone === 'UTC' ? 'UTC' : `in ${timeZone.split('/').at(-1)?.replaceAll('_', ' ')}`
  return `${formatTime(at, { timeZone, locale })} ${place}`
}
