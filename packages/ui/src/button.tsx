import { type ComponentProps, type MouseEvent, useId } from 'react'
import { Link } from 'react-router'
import { type ButtonLook, buttonClass } from './button-class.ts'
import { cx } from './cx.ts'
import { Icon, type IconName } from './icon.tsx'
import { Spinner } from './spinner.tsx'

export type ButtonProps = ComponentProps<'button'> &
  Omit<ButtonLook, 'square' | 'disabled'> & {
    icon?: IconName
    /** Work is under way: the button keeps the focus and takes no second press. */
    busy?: boolean
    /** Why it cannot be pressed now. Shown beside it and read with it. */
    reason?: string
  }

export function Button(props: ButtonProps) {
  const { kind, size, wide, icon, busy, reason, disabled, className, children, type, onClick, ...rest } =
    props
  const reasonId = useId()
  const blocked = Boolean(busy || reason)
  const button = (
    <button
      type={type ?? 'button'}
      disabled={disabled && !reason}
      aria-busy={busy || undefined}
      aria-disabled={blocked || undefined}
      aria-describedby={reason ? reasonId : undefined}
      className={cx(buttonClass({ kind, size, wide, disabled: Boolean(disabled || reason) }), className)}
      onClick={blocked ? refuse : onClick}
      {...rest}
    >
      {busy ? <Spinner /> : icon && <Icon name={icon} />}
      {children}
    </button>
  )
  if (!reason) return button
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      {button}
      <span id={reasonId} className="text-step--1 text-graphite">
        {reason}
      </span>
    </span>
  )
}

/** An aria-disabled button still gets clicks, and a submit button would still submit. */
function refuse(event: MouseEvent) {
  event.preventDefault()
}

type ButtonLinkProps = ComponentProps<typeof Link> &
  Omit<ButtonLook, 'square' | 'disabled'> & { icon?: IconName }

export function ButtonLink({ kind, size, wide, icon, className, children, ...rest }: ButtonLinkProps) {
  return (
    <Link className={cx(buttonClass({ kind, size, wide }), className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  )
}

type IconButtonProps = Omit<ComponentProps<'button'>, 'aria-label' | 'children'> &
  Pick<ButtonLook, 'kind' | 'size'> & { icon: IconName; label: string }

/** A square button that shows an icon and is called `label`. */
export function IconButton({
  icon,
  label,
  kind = 'quiet',
  size,
  disabled,
  className,
  type,
  ...rest
}: IconButtonProps) {
  return (
    <button
      type={type ?? 'button'}
      aria-label={label}
      disabled={disabled}
      className={cx(buttonClass({ kind, size, square: true, disabled }), className)}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  )
}
