import { formatTime } from '@thimblely/ui/date-time'
import { useEffect, useState } from 'react'

const utc = { timeZone: 'UTC' }

/** The server's clock, carried on here between two answers of it. */
export function Clock({ now, signedInUntil }: { now: Date; signedInUntil: Date }) {
  const [shown, setShown] = useState(now)
  useEffect(() => {
    setShown(now)
    const ahead = now.getTime() - Date.now()
    const timer = setInterval(() => setShown(new Date(Date.now() + ahead)), 5_000)
    return () => clearInterval(timer)
  }, [now])
  return (
    <>
      <span>
        All times UTC <b className="font-medium text-ink">{formatTime(shown, utc)}</b>
      </span>
      <span>
        Signed in until <b className="font-medium text-ink">{formatTime(signedInUntil, utc)}</b>
      </span>
    </>
  )
}
