import type { Density } from '@thimblely/ui/patterns/data-table/column-chooser'
import { useStored } from '#app/shell/stored.ts'
import { useWorkspace } from '#app/shell/workspace.tsx'
import { hiddenAtFirst } from './client-columns.tsx'

/** Which columns this person wants to see, and how close; kept on this device. */
export function useColumns() {
  const { me } = useWorkspace()
  const [hidden, setHidden] = useStored(`clients-columns:${me.accountId}`, hiddenAtFirst.join(' '))
  const [density, setDensity] = useStored(`density:${me.accountId}`, 'comfortable')
  return {
    columnState: {
      hidden: hidden.split(' ').filter(Boolean),
      onHiddenChange: (next: string[]) => setHidden(next.join(' ')),
    },
    density: density === 'compact' ? ('compact' as const) : ('comfortable' as const),
    onDensityChange: (next: Density) => setDensity(next),
  }
}
