import { Fragment, type KeyboardEvent } from 'react'
import { IconButton } from '../../button.tsx'
import type { IconName } from '../../icon.tsx'
import { Menu, MenuHeading, MenuItem, MenuSeparator } from '../../menu.tsx'

export interface CardAction {
  id: string
  label: string
  icon: IconName
  onRun: () => void
}

interface MoveMenuProps {
  /** "Iro and buba of Folake Adebayo" */
  cardName: string
  columns: readonly { id: string; title: string }[]
  columnId: string
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  onMove: (columnId: string) => void
  /** True after a move: the focus belongs to the card, wherever it is now. */
  onCloseFocus: (event: Event) => void
  actions: readonly CardAction[]
}

export function MoveMenu(props: MoveMenuProps) {
  const { cardName, columns, columnId, isOpen, onOpenChange, onMove, onCloseFocus, actions } = props
  const choose = (id: string) => {
    if (id !== columnId) onMove(id)
    onOpenChange(false)
  }
  const chooseByDigit = (event: KeyboardEvent) => {
    const column = /^[1-9]$/.test(event.key) ? columns[Number(event.key) - 1] : undefined
    if (!column) return
    event.preventDefault()
    choose(column.id)
  }
  return (
    <Menu
      align="end"
      label={`Move ${cardName} to`}
      open={isOpen}
      onOpenChange={onOpenChange}
      onKeyDown={chooseByDigit}
      onCloseAutoFocus={onCloseFocus}
      className="min-w-[176px]"
      trigger={
        <IconButton size="sm" icon="more" label={`Move ${cardName}`} className="kanban-menu relative z-1" />
      }
    >
      <MenuHeading>Move to</MenuHeading>
      {columns.map((column, index) => (
        <MenuItem
          key={column.id}
          disabled={column.id === columnId}
          shortcut={column.id !== columnId && index < 9 ? String(index + 1) : undefined}
          onSelect={() => choose(column.id)}
        >
          {column.title}
          {column.id === columnId && <span className="float-end text-step--1">here</span>}
        </MenuItem>
      ))}
      {actions.length > 0 && <MenuSeparator />}
      {actions.map((action) => (
        <Fragment key={action.id}>
          <MenuItem icon={action.icon} onSelect={action.onRun}>
            {action.label}
          </MenuItem>
        </Fragment>
      ))}
    </Menu>
  )
}
