import { DateTime, formatExact } from '@thimblely/ui/date-time'

/** Near in words, exact on hover; in this console every time is UTC. */
export function UtcTime({ at, now }: { at: Date; now: Date }) {
  return (
    <span title={formatExact(at, { timeZone: 'UTC' })} className="num whitespace-nowrap">
      <DateTime at={at} now={now} timeZone="UTC" />
    </span>
  )
}

/** To the second, without the zone that the top bar names once. */
export function UtcStamp({ at }: { at: Date }) {
  return (
    <time dateTime={at.toISOString()} className="num">
      {formatExact(at, { timeZone: 'UTC' }).replace(' UTC', '')}
    </time>
  )
}
