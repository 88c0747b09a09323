import { Notice } from '@thimblely/ui/notice'
import { useCallback, useState } from 'react'
import { WaitNote } from './wait-note.tsx'

/** Why nobody was signed in; a rate limit as time left. */
export function Refusal({ message, seconds }: { message: string; seconds: number | undefined }) {
  const [isOver, setOver] = useState(false)
  const finish = useCallback(() => setOver(true), [])
  if (!seconds) {
    return (
      <Notice tone="rust" icon="alert" title="Not signed in." urgent>
        {message}
      </Notice>
    )
  }
  return (
    <Notice tone="amber" icon="clock" title="Slow down a moment." urgent>
      {isOver ? 'You can try again now.' : 'Too many tries from here. Your account is not locked.'}{' '}
      {!isOver && <WaitNote seconds={seconds} onOver={finish} />}
    </Notice>
  )
}
