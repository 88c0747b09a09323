import { IconButton } from '../../button.tsx'
import { Menu, MenuCheck, MenuHeading, MenuRadio, MenuSeparator } from '../../menu.tsx'

export type Density = 'comfortable' | 'compact'

interface ColumnChooserProps {
  columns: readonly { id: string; header: string; isMain?: boolean; isFixed?: boolean }[]
  hidden: readonly string[]
  onHiddenChange: (hidden: string[]) => void
  density: Density
  onDensityChange?: (density: Density) => void
}

export function ColumnChooser({
  columns,
  hidden,
  onHiddenChange,
  density,
  onDensityChange,
}: ColumnChooserProps) {
  const show = (id: string, isShown: boolean) =>
    onHiddenChange(isShown ? hidden.filter((each) => each !== id) : [...hidden, id])
  return (
    <Menu align="end" label="Columns" trigger={<IconButton size="sm" icon="columns" label="Columns" />}>
      <MenuHeading>Columns</MenuHeading>
      {columns.map((column) => (
        <MenuCheck
          key={column.id}
          checked={!hidden.includes(column.id)}
          disabled={column.isMain || column.isFixed}
          onChange={(isShown) => show(column.id, isShown)}
        >
          {column.header}
        </MenuCheck>
      ))}
      {onDensityChange && (
        <>
          <MenuSeparator />
          <MenuRadio
            label="Rows"
            value={density}
            options={[
              { value: 'comfortable', label: 'Comfortable' },
              { value: 'compact', label: 'Compact' },
            ]}
            onChange={onDensityChange}
          />
        </>
      )}
    </Menu>
  )
}
