import { Notice } from '@thimblely/ui/notice'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router'

type ConflictNoticeProps = { clientTo: string; differences: readonly { label: string; theirs: string }[] }

/** Someone saved while one typed: what they have now, beside the text that is kept. */
export function ConflictNotice({ clientTo, differences }: ConflictNoticeProps) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new answer takes the focus once.
  useEffect(() => box.current?.focus(), [differences])
  return (
    <div ref={box} tabIndex={-1} className="mt-5 max-w-[720px] outline-none">
      <Notice
        tone="amber"
        icon="alert"
        urgent
        title="Someone else changed this client while you were typing."
        more="Nothing of theirs is overwritten yet, and your text is kept below."
        actions={
          <Link to={clientTo} target="_blank" className="link">
            Open theirs in a new tab
          </Link>
        }
      >
        {differences.length === 0
          ? 'Their version says the same as yours.'
          : 'Where their version differs from yours:'}
        {differences.length > 0 && (
          <ul className="mt-1">
            {differences.map(({ label, theirs }) => (
              <li key={label}>
                {label}: <b className="font-[550]">{theirs}</b>
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  )
}
