import { formatExact } from './date-format.ts'
import { DateTime, type DateTimeProps } from './date-time.tsx'
import { Tooltip } from './tooltip.tsx'

/** Relative in the line, exact on hover and focus. */
export function ExactDateTime({ viewerZone, ...time }: DateTimeProps) {
  const { at, timeZone, locale } = time
  return (
    <Tooltip
      content={
        <>
          {formatExact(at, { timeZone, locale })}
          {viewerZone && viewerZone !== timeZone && (
            <span className="block">{formatExact(at, { timeZone: viewerZone, locale })}</span>
          )}
        </>
      }
    >
      <button
        type="button"
        className="min-h-6 rounded-sm cursor-help underline decoration-control decoration-dotted underline-offset-3"
      >
        <DateTime {...time} />
      </button>
    </Tooltip>
  )
}
