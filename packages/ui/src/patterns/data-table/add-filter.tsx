import { type ReactNode, useState } from 'react'
import type { To } from 'react-router'
import { Icon } from '../../icon.tsx'
import { Menu, MenuHeading, MenuItem, MenuLink, MenuSub } from '../../menu.tsx'
import { Popover } from '../../popover.tsx'

interface FilterBase {
  id: string
  label: string
}

/** Either a short list of values, each an address, or a small form of its own (dates, amounts, text). */
export type FilterChoice =
  | (FilterBase & { options: readonly { label: string; to: To; isOn?: boolean }[] })
  | (FilterBase & { editor: (close: () => void) => ReactNode })

export function AddFilter({ choices }: { choices: readonly FilterChoice[] }) {
  const [editing, setEditing] = useState<string>()
  const choice = choices.find((each) => each.id === editing)
  const close = () => setEditing(undefined)
  if (choice && 'editor' in choice) {
    return (
      <Popover open onOpenChange={close} label={`Filter by ${choice.label}`} trigger={<FilterButton />}>
        {choice.editor(close)}
      </Popover>
    )
  }
  return (
    <Menu trigger={<FilterButton />} label="Add a filter" className="min-w-[200px]">
      <MenuHeading>Filter by</MenuHeading>
      {choices.map((each) =>
        'options' in each ? (
          <MenuSub key={each.id} label={each.label}>
            {each.options.map((option) => (
              <MenuLink key={option.label} to={option.to} current={option.isOn}>
                {option.label}
              </MenuLink>
            ))}
          </MenuSub>
        ) : (
          <MenuItem key={each.id} onSelect={() => setEditing(each.id)}>
            {each.label}
          </MenuItem>
        ),
      )}
    </Menu>
  )
}

function FilterButton(props: object) {
  return (
    <button type="button" className="filter-chip filter-chip--add" {...props}>
      <Icon name="plus" className="size-[13px]" />
      Filter
    </button>
  )
}
