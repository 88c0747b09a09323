import type { ReactNode } from 'react'
import { cx } from './cx.ts'

type EmptyStateProps = {
  title: string
  children: ReactNode
  /** One action; a second quiet one may show sample data. */
  actions?: ReactNode
  picture?: ReactNode
  headingLevel?: 2 | 3
  className?: string
}

/** Says what will be here and how to begin. The stitch: still to be sewn. */
export function EmptyState({
  title,
  children,
  actions,
  picture,
  headingLevel = 2,
  className,
}: EmptyStateProps) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  return (
    <div
      className={cx(
        'grid content-center justify-items-start gap-2 rounded-md border-[1.5px] border-dashed border-control p-7',
        className,
      )}
    >
      {picture}
      <Heading className="text-step-0 leading-snug font-semibold">{title}</Heading>
      <p className="max-w-[46ch] text-graphite">{children}</p>
      {actions && <div className="mt-1.5 flex flex-wrap gap-2">{actions}</div>}
    </div>
  )
}

export function HangerPicture() {
  return (
    <svg
      viewBox="0 0 72 52"
      aria-hidden
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="mb-1.5 h-13 w-18 text-graphite"
    >
      <path d="M36 20v-5c5-1 7-4 5.5-7.5S35 3.5 33 7.5" />
      <path d="M36 20 66 39c3 2 2 6-2 6H8c-4 0-5-4-2-6z" />
      <path d="M12 45v4M60 45v4" strokeDasharray="2 3" />
    </svg>
  )
}
