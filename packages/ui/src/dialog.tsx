import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { IconButton } from './button.tsx'
import { cx } from './cx.ts'
import { useFocusReturn } from './focus-return.ts'

export const DialogClose = Radix.Close

type DialogProps = {
  open?: boolean
  defaultOpen?: boolean
  onOpenChange?: (open: boolean) => void
  /** The button that opens it, if it is not opened from elsewhere. */
  trigger?: ReactNode
  title: ReactNode
  description?: ReactNode
  children?: ReactNode
  /** Buttons; the one that acts comes last. */
  footer?: ReactNode
  wide?: boolean
  className?: string
}

export function Dialog(props: DialogProps) {
  const { trigger, title, description, children, footer, wide, className, ...state } = props
  const focusReturn = useFocusReturn()
  return (
    <Radix.Root {...state}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className="layer-scrim" />
        <Radix.Content
          className={cx('dialog', wide ? 'max-w-3xl' : 'max-w-120', className)}
          aria-describedby={description ? undefined : ''}
          {...focusReturn}
        >
          <div className="flex items-start gap-3">
            <Radix.Title className="flex-1 text-step-1 leading-snug font-semibold">{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton icon="close" label="Close" size="sm" className="-me-2 -mt-1 max-sm:-mt-3" />
            </Radix.Close>
          </div>
          {description && <Radix.Description className="num -mt-2">{description}</Radix.Description>}
          {children}
          {footer && <LayerFoot>{footer}</LayerFoot>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

export function LayerFoot({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center justify-end gap-2 max-sm:*:flex-1">{children}</div>
}
