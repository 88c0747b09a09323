import type { ReactNode } from 'react'
import { Icon } from '../../icon.tsx'
import { Menu, MenuHeading, MenuLink, MenuSeparator } from '../../menu.tsx'

export interface SwitcherPlace {
  id: string
  name: string
  /** The town, or the role one has there. */
  detail?: string
  /** A swatch of the workspace's own cloth. */
  cloth: ReactNode
  to: string
}

interface SwitcherProps {
  current: SwitcherPlace
  others: readonly SwitcherPlace[]
  openTo?: string
}

export function Switcher({ current, others, openTo }: SwitcherProps) {
  return (
    <Menu label="Workspaces" className="min-w-[232px]" trigger={<SwitcherButton current={current} />}>
      <MenuHeading>Workspaces</MenuHeading>
      {[current, ...others].map((place) => (
        <MenuLink key={place.id} to={place.to} current={place === current}>
          <span className="flex items-center gap-2.5">
            <span className="switcher-cloth size-6">{place.cloth}</span>
            <span>
              {place.name}
              {place.detail && <span className="block text-step--1 text-graphite">{place.detail}</span>}
            </span>
          </span>
        </MenuLink>
      ))}
      {openTo && (
        <>
          <MenuSeparator />
          <MenuLink to={openTo} icon="plus">
            Open a workspace
          </MenuLink>
        </>
      )}
    </Menu>
  )
}

function SwitcherButton({ current, ...rest }: { current: SwitcherPlace }) {
  return (
    <button type="button" className="switcher" {...rest}>
      <span className="switcher-cloth size-[30px]">{current.cloth}</span>
      <span className="min-w-0 flex-1">
        <span className="sr-only">Workspace: </span>
        {current.name}
        {current.detail && (
          <span className="block text-step--1 font-normal text-graphite">{current.detail}</span>
        )}
      </span>
      <Icon name="updown" className="text-graphite" />
    </button>
  )
}
