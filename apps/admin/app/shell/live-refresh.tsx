import { Button } from '@thimblely/ui/button'
import { formatExact } from '@thimblely/ui/date-time'
import { useEffect, useEffectEvent, useState } from 'react'
import { useRevalidator } from 'react-router'

const everyMs = 10_000

// Asking keeps the session open, so a page that nobody touches must stop asking.
const watchedMs = 5 * 60_000

const answers = () =>
  fetch('/healthz', { cache: 'no-store' }).then(
    (response) => response.ok,
    () => false,
  )

/** Loads the page's facts again while someone looks at it. A failed look leaves what is shown in place. */
function useLiveRefresh(isOn: boolean): { isAnswering: boolean } {
  const { revalidate, state } = useRevalidator()
  const [isAnswering, setAnswering] = useState(true)
  const refresh = useEffectEvent(async () => {
    if (state !== 'idle') return
    const isUp = await answers()
    setAnswering(isUp)
    if (isUp) await revalidate()
  })
  useEffect(() => {
    if (!isOn) return
    let usedAt = Date.now()
    const use = () => {
      usedAt = Date.now()
    }
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible' && Date.now() - usedAt < watchedMs) void refresh()
    }, everyMs)
    const events = ['pointermove', 'keydown', 'scroll', 'visibilitychange'] as const
    for (const event of events) document.addEventListener(event, use, { passive: true })
    return () => {
      clearInterval(timer)
      for (const event of events) document.removeEventListener(event, use)
    }
  }, [isOn])
  return { isAnswering }
}

/** When the facts on the page are from, and the way to make them stand still. */
export function LiveRefresh({ at }: { at: Date }) {
  const [isOn, setOn] = useState(true)
  const { isAnswering } = useLiveRefresh(isOn)
  const how = isOn ? 'again every 10 s while you look' : 'standing still'
  return (
    <footer className="num mt-14 flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-hairline pt-3 text-step--1 text-graphite">
      <p>
        As of {formatExact(at, { timeZone: 'UTC' })}, {how}.
      </p>
      <Button kind="quiet" size="sm" icon={isOn ? 'pause' : 'rotate'} onClick={() => setOn(!isOn)}>
        {isOn ? 'Stand still' : 'Go on'}
      </Button>
      <p role="status" className="text-amber">
        {!isAnswering && 'The server does not answer; trying again.'}
      </p>
    </footer>
  )
}
