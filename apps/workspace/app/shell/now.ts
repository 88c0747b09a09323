import { useEffect, useState } from 'react'

/** Starts at the server's time, so that both sides write the same, and moves on by the minute. */
export function useNow(start: Date): Date {
  const [now, setNow] = useState(start)
  useEffect(() => {
    const began = performance.now()
    const timer = setInterval(() => setNow(new Date(start.getTime() + performance.now() - began)), 60_000)
    return () => clearInterval(timer)
  }, [start])
  return now
}
