import { type ReactNode, useId } from 'react'
import { IconButton } from '../button.tsx'
import { useEscapeLayer } from './escape-layer.tsx'

interface QuickLookProps {
  title: string
  /** The number or kind, small, above the title. */
  eyebrow?: string
  lede?: ReactNode
  /** What one row is called: "order" makes "Previous order". */
  noun: string
  onPrevious?: () => void
  onNext?: () => void
  onClose: () => void
  footer?: ReactNode
  children: ReactNode
}

/** The panel beside a list. The list stays usable, so it is a region and not a dialog. */
export function QuickLook({
  title,
  eyebrow,
  lede,
  noun,
  onClose,
  footer,
  children,
  ...steps
}: QuickLookProps) {
  const titleId = useId()
  useEscapeLayer(true, onClose)
  return (
    <aside aria-labelledby={titleId} className="quick-look flex flex-col gap-4 bg-card px-5 pt-3.5">
      <header className="grid grid-cols-[1fr_auto] items-center">
        <p className="num text-step--1 text-graphite">{eyebrow}</p>
        <span className="-me-1.5 flex">
          <IconButton
            size="sm"
            icon="left"
            label={`Previous ${noun}`}
            disabled={!steps.onPrevious}
            onClick={steps.onPrevious}
          />
          <IconButton
            size="sm"
            icon="right"
            label={`Next ${noun}`}
            disabled={!steps.onNext}
            onClick={steps.onNext}
          />
          <IconButton size="sm" icon="close" label="Close quick look" onClick={onClose} />
        </span>
        <h2 id={titleId} className="quick-title col-span-full mt-0.5 mb-1 text-[1.75rem]">
          {title}
        </h2>
        {lede && <p className="col-span-full text-graphite">{lede}</p>}
      </header>
      {children}
      {footer && (
        <footer className="sticky bottom-0 -mx-5 mt-auto flex gap-2 border-t border-hairline bg-card px-5 py-3">
          {footer}
        </footer>
      )}
    </aside>
  )
}
