import { useEffect, useState } from 'react'

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** A rate limit as time left. It counts down in sight only; a clock that speaks each second is no help. */
export function TimeLeft({ seconds }: { seconds: number }) {
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    const end = Date.now() + seconds * 1000
    const timer = setInterval(() => setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1000))), 500)
    return () => clearInterval(timer)
  }, [seconds])
  if (left === 0) return 'You can try again now.'
  return (
    <>
      The next one is possible in{' '}
      <b role="timer" className="num font-semibold">
        {clock(left)}
      </b>
      .
    </>
  )
}
