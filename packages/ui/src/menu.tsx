import { DropdownMenu as Radix } from 'radix-ui'
import type { KeyboardEvent, ReactNode } from 'react'
import { Link, type To } from 'react-router'
import { cx } from './cx.ts'
import { Icon, type IconName } from './icon.tsx'
import { Kbd } from './kbd.tsx'

type MenuProps = {
  /** A Button or IconButton. */
  trigger: ReactNode
  /** Names the menu when the trigger's own words do not. */
  label?: string
  align?: 'start' | 'end'
  open?: boolean
  onOpenChange?: (open: boolean) => void
  /** Keys of its own, such as a digit for each item. */
  onKeyDown?: (event: KeyboardEvent) => void
  /** Prevent it to send the focus elsewhere than back to the trigger. */
  onCloseAutoFocus?: (event: Event) => void
  children: ReactNode
  className?: string
}

export function Menu(props: MenuProps) {
  const { trigger, label, align = 'start', open, onOpenChange, children, className, ...content } = props
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange} modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          sideOffset={5}
          collisionPadding={8}
          loop
          className={cx('hanging menu', className)}
          {...content}
          {...(label ? { 'aria-label': label, 'aria-labelledby': undefined } : {})}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

type MenuItemProps = {
  icon?: IconName
  shortcut?: string
  /** Rust: it takes something away. */
  danger?: boolean
  disabled?: boolean
  onSelect?: (event: Event) => void
  children: ReactNode
}

export function MenuItem({ icon, shortcut, danger, disabled, onSelect, children }: MenuItemProps) {
  return (
    <Radix.Item className={cx('menu-item', danger && 'text-rust')} disabled={disabled} onSelect={onSelect}>
      <MenuLine icon={icon} shortcut={shortcut}>
        {children}
      </MenuLine>
    </Radix.Item>
  )
}

type MenuLinkProps = {
  to: To
  icon?: IconName
  shortcut?: string
  /** This is where one is, or what is chosen. */
  current?: boolean
  children: ReactNode
}

export function MenuLink({ to, icon, shortcut, current, children }: MenuLinkProps) {
  return (
    <Radix.Item className="menu-item" asChild>
      <Link to={to} aria-current={current || undefined}>
        <MenuLine icon={icon} shortcut={shortcut}>
          {children}
        </MenuLine>
        {current && <Icon name="check" />}
      </Link>
    </Radix.Item>
  )
}

/** A line that opens a menu of its own beside it. */
export function MenuSub({
  label,
  icon,
  children,
}: {
  label: ReactNode
  icon?: IconName
  children: ReactNode
}) {
  return (
    <Radix.Sub>
      <Radix.SubTrigger className="menu-item">
        <MenuLine icon={icon}>{label}</MenuLine>
        <Icon name="right" className="text-graphite" />
      </Radix.SubTrigger>
      <Radix.Portal>
        <Radix.SubContent className="hanging menu" collisionPadding={8} sideOffset={4} loop>
          {children}
        </Radix.SubContent>
      </Radix.Portal>
    </Radix.Sub>
  )
}

type MenuCheckProps = {
  checked: boolean
  onChange: (checked: boolean) => void
  disabled?: boolean
  children: ReactNode
}

/** Stays open, so that several can be ticked. */
export function MenuCheck({ checked, onChange, disabled, children }: MenuCheckProps) {
  return (
    <Radix.CheckboxItem
      className="menu-item"
      checked={checked}
      disabled={disabled}
      onCheckedChange={onChange}
      onSelect={(event) => event.preventDefault()}
    >
      <Icon name="check" className={checked ? undefined : 'invisible'} />
      <span className="flex-1">{children}</span>
    </Radix.CheckboxItem>
  )
}

type MenuRadioProps<Value extends string> = {
  label: string
  value: Value
  options: readonly { value: Value; label: ReactNode }[]
  onChange: (value: Value) => void
}

export function MenuRadio<Value extends string>({ label, value, options, onChange }: MenuRadioProps<Value>) {
  const choose = (next: string) => {
    const option = options.find((candidate) => candidate.value === next)
    if (option) onChange(option.value)
  }
  return (
    <Radix.RadioGroup value={value} onValueChange={choose} aria-label={label}>
      <MenuHeading>{label}</MenuHeading>
      {options.map((option) => (
        <Radix.RadioItem key={option.value} value={option.value} className="menu-item">
          <Icon name="check" className={option.value === value ? undefined : 'invisible'} />
          <span className="flex-1">{option.label}</span>
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  )
}

export function MenuHeading({ children }: { children: ReactNode }) {
  return <Radix.Label className="px-2.5 pt-1.5 pb-1 text-step--1 text-graphite">{children}</Radix.Label>
}

export function MenuSeparator() {
  return <Radix.Separator className="menu-line" />
}

function MenuLine({ icon, shortcut, children }: Pick<MenuItemProps, 'icon' | 'shortcut' | 'children'>) {
  return (
    <>
      {icon && <Icon name={icon} className="text-graphite" />}
      <span className="flex-1">{children}</span>
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </>
  )
}
