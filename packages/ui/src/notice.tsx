import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { Icon, type IconName } from './icon.tsx'
import { type Tone, toneText } from './tone.ts'

const washes: Record<Tone, string> = {
  plain: 'bg-linen',
  moss: 'bg-moss-wash',
  chalk: 'bg-chalk-wash',
  amber: 'bg-amber-wash',
  rust: 'bg-rust-wash',
  thread: 'bg-thread-wash',
}

type NoticeProps = {
  tone?: Tone
  icon?: IconName
  /** What happened, in a few strong words. */
  title: ReactNode
  children?: ReactNode
  /** What was kept, or what still works. */
  more?: ReactNode
  actions?: ReactNode
  /** Between hairlines and without a wash, for good news. */
  bare?: boolean
  /** Read at once when it appears; only for trouble. */
  urgent?: boolean
  className?: string
}

export function Notice(props: NoticeProps) {
  const { tone = 'plain', icon = 'info', title, children, more, actions, bare, urgent, className } = props
  return (
    <div
      role={urgent ? 'alert' : 'status'}
      className={cx(
        'notice',
        bare ? 'border-y border-hairline py-[11px]' : cx('rounded-md px-4 py-[11px]', washes[tone]),
        className,
      )}
    >
      <Icon name={icon} className={cx('mt-0.5', toneText[tone])} />
      <div>
        <p>
          <b className="font-semibold">{title}</b> {children}
        </p>
        {more && <p className={tone === 'plain' ? 'text-step--1 text-graphite' : 'text-step--1'}>{more}</p>}
      </div>
      {actions && <div className="notice-actions">{actions}</div>}
    </div>
  )
}
