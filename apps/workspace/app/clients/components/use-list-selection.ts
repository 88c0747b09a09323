import type { ClientFilter, ClientSelection } from '@thimblely/api/clients/input'
import { NOTHING_SELECTED, type Selection } from '@thimblely/ui/patterns/data-table/selection'
import { useState } from 'react'

/** What is picked stays picked from page to page, and is let go when the filters change. */
export function useListSelection(scope: string) {
  const [picked, setPicked] = useState({ scope, value: NOTHING_SELECTED })
  const value = picked.scope === scope ? picked.value : NOTHING_SELECTED
  return {
    value,
    onChange: (next: Selection) => setPicked({ scope, value: next }),
    clear: () => setPicked({ scope, value: NOTHING_SELECTED }),
  }
}

/** The same selection, as the api wants it. */
export function apiSelection(selection: Selection, filter: ClientFilter): ClientSelection {
  if (!selection.all) return { ids: [...selection.ids] }
  return { matching: filter, except: [...selection.except] }
}
