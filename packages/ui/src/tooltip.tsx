import { Tooltip as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

type TooltipProps = {
  /** Words only; never the sole place of something needed. */
  content: ReactNode
  /** One element that can take the focus. */
  children: ReactNode
  side?: 'top' | 'bottom' | 'left' | 'right'
  defaultOpen?: boolean
}

/** Shows on hover and on focus; Escape takes it away. */
export function Tooltip({ content, children, side = 'top', defaultOpen }: TooltipProps) {
  return (
    <Radix.Provider delayDuration={300}>
      <Radix.Root defaultOpen={defaultOpen}>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
        <Radix.Portal>
          <Radix.Content side={side} sideOffset={5} collisionPadding={8} className="dark-room tip">
            {content}
            <Radix.Arrow className="tip-arrow" />
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  )
}
