import { type ReactNode, useRef } from 'react'
import { Form } from 'react-router'
import type { IconName } from '../../icon.tsx'
import { Menu, MenuHeading, MenuItem, MenuLink, MenuSeparator } from '../../menu.tsx'

export interface UserMenuProps {
  name: string
  roleName: string
  /** An Avatar. */
  avatar: ReactNode
  links: readonly { label: string; to: string; icon?: IconName }[]
  /** Opens the map of keys. */
  onShowKeys?: () => void
  /** Address that signs out on POST. */
  signOutAction: string
  /** Only the picture, as in a top bar. */
  isCompact?: boolean
}

export function UserMenu({
  name,
  roleName,
  avatar,
  links,
  onShowKeys,
  signOutAction,
  isCompact,
}: UserMenuProps) {
  const form = useRef<HTMLFormElement>(null)
  const face = (
    <span className="min-w-0">
      <span className="block truncate">{name}</span>
      <span className="block text-step--1 leading-tight font-normal text-graphite">{roleName}</span>
    </span>
  )
  return (
    <>
      <Menu
        label="Your menu"
        align={isCompact ? 'end' : 'start'}
        trigger={
          <button type="button" className={isCompact ? 'topbar-icon' : 'rail-me'}>
            {avatar}
            {isCompact ? <span className="sr-only">{`${name}, ${roleName}`}</span> : face}
          </button>
        }
      >
        {isCompact && <MenuHeading>{name}</MenuHeading>}
        {links.map((link) => (
          <MenuLink key={link.to} to={link.to} icon={link.icon}>
            {link.label}
          </MenuLink>
        ))}
        {onShowKeys && (
          <MenuItem shortcut="?" onSelect={onShowKeys}>
            Keyboard
          </MenuItem>
        )}
        <MenuSeparator />
        <MenuItem onSelect={() => form.current?.requestSubmit()}>Sign out</MenuItem>
      </Menu>
      <Form ref={form} method="post" action={signOutAction} hidden />
    </>
  )
}
