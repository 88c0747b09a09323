import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { IconButton } from './button.tsx'
import { cx } from './cx.ts'
import { LayerFoot } from './dialog.tsx'
import { useFocusReturn } from './focus-return.ts'

type SheetProps = {
  open?: boolean
  defaultOpen?: boolean
  onOpenChange?: (open: boolean) => void
  trigger?: ReactNode
  /** `end` on wide screens, `bottom` on phones. */
  side?: 'end' | 'bottom'
  title: ReactNode
  description?: ReactNode
  children: ReactNode
  footer?: ReactNode
  className?: string
}

/** A panel at the edge: filters, a quick look, a picker on phones. Keeps the focus inside until it closes. */
export function Sheet(props: SheetProps) {
  const { trigger, side = 'end', title, description, children, footer, className, ...state } = props
  const focusReturn = useFocusReturn()
  return (
    <Radix.Root {...state}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className="layer-scrim" />
        <Radix.Content
          data-side={side}
          className={cx('sheet', className)}
          aria-describedby={description ? undefined : ''}
          {...focusReturn}
        >
          <header className="flex items-start gap-3 px-5 pt-4 pb-3">
            <div className="flex-1">
              <Radix.Title className="text-step-1 leading-snug font-semibold">{title}</Radix.Title>
              {description && <Radix.Description className="text-graphite">{description}</Radix.Description>}
            </div>
            <Radix.Close asChild>
              <IconButton icon="close" label="Close" size="sm" className="-me-2 -mt-1 max-sm:-mt-3" />
            </Radix.Close>
          </header>
          <div className="overflow-y-auto px-5 pb-5">{children}</div>
          {footer && (
            <footer className="border-t border-hairline px-5 py-3">
              <LayerFoot>{footer}</LayerFoot>
            </footer>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
