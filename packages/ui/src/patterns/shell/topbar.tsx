import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon, type IconName } from '../../icon.tsx'
import { Kbd } from '../../kbd.tsx'
import { Menu, MenuLink } from '../../menu.tsx'

export interface CreateChoice {
  label: string
  to: string
  icon?: IconName
}

interface TopbarProps {
  home: { name: string; to: string; cloth: ReactNode }
  onSearch: () => void
  create: readonly CreateChoice[]
  isCreateOpen: boolean
  onCreateOpenChange: (isOpen: boolean) => void
  /** The bell. */
  notifications?: ReactNode
}

export function Topbar({
  home,
  onSearch,
  create,
  isCreateOpen,
  onCreateOpenChange,
  notifications,
}: TopbarProps) {
  return (
    <header className="topbar">
      <Link to={home.to} aria-label={`${home.name}, home`} className="md:hidden">
        <span className="switcher-cloth size-[30px]">{home.cloth}</span>
      </Link>
      <span aria-hidden className="ms-2.5 me-auto truncate text-step-1 font-semibold md:hidden">
        {home.name}
      </span>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        onClick={onSearch}
        className="topbar-search"
      >
        <Icon name="search" className="max-md:size-5" />
        <span className="max-md:sr-only">Search, or type a command</span>
        <span aria-hidden className="ms-auto inline-flex gap-[3px] max-md:hidden">
          <Kbd>Ctrl</Kbd>
          <Kbd>K</Kbd>
        </span>
      </button>
      {notifications}
      {create.length > 0 && (
        <Menu
          align="end"
          label="Create"
          open={isCreateOpen}
          onOpenChange={onCreateOpenChange}
          trigger={
            <button type="button" aria-keyshortcuts="c" className="topbar-create">
              <Icon name="plus" className="max-md:size-5" />
              <span className="max-md:sr-only">Create</span>
              <span aria-hidden className="max-md:hidden">
                <Kbd>C</Kbd>
              </span>
            </button>
          }
        >
          {create.map((choice) => (
            <MenuLink key={choice.to} to={choice.to} icon={choice.icon}>
              {choice.label}
            </MenuLink>
          ))}
        </Menu>
      )}
    </header>
  )
}
