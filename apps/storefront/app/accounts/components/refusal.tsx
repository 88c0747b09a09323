import { Notice } from '@thimblely/ui/notice'
import { useEffect, useState } from 'react'

type RefusalProps = { message: string; retryAfterSeconds: number | undefined }

/** Why nobody was signed in; when it is a matter of time, how much is left. */
export function Refusal({ message, retryAfterSeconds }: RefusalProps) {
  if (!retryAfterSeconds) {
    return (
      <Notice tone="rust" icon="alert" title="Not signed in." urgent>
        {message}
      </Notice>
    )
  }
  return (
    <Notice tone="amber" icon="clock" title="Slow down a moment." urgent>
      {message} <TimeLeft key={retryAfterSeconds} seconds={retryAfterSeconds} />
    </Notice>
  )
}

/** Not read out at each second: the alert around it was read once. */
function TimeLeft({ seconds }: { seconds: number }) {
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    const ends = Date.now() + seconds * 1000
    const timer = setInterval(() => setLeft(Math.max(0, Math.ceil((ends - Date.now()) / 1000))), 1000)
    return () => clearInterval(timer)
  }, [seconds])
  if (left === 0) return 'You can try again now.'
  return (
    <span aria-live="off" className="num whitespace-nowrap">
      Next try in {Math.floor(left / 60)}:{String(left % 60).padStart(2, '0')}.
    </span>
  )
}
