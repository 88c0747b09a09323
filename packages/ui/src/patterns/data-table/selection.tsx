/** Either the picked rows, or everything that matches the filters except some rows. */
export type Selection = { all: false; ids: ReadonlySet<string> } | { all: true; except: ReadonlySet<string> }

export type PageState = 'none' | 'some' | 'all'

export const NOTHING_SELECTED: Selection = { all: false, ids: new Set() }
export const ALL_MATCHING: Selection = { all: true, except: new Set() }

export function isSelected(selection: Selection, id: string): boolean {
  return selection.all ? !selection.except.has(id) : selection.ids.has(id)
}

export function setSelected(selection: Selection, ids: readonly string[], isOn: boolean): Selection {
  const marked = new Set(selection.all ? selection.except : selection.ids)
  const isListed = selection.all ? !isOn : isOn
  for (const id of ids) {
    if (isListed) marked.add(id)
    else marked.delete(id)
  }
  return selection.all ? { all: true, except: marked } : { all: false, ids: marked }
}

export function toggle(selection: Selection, id: string): Selection {
  return setSelected(selection, [id], !isSelected(selection, id))
}

/** Shift: every row from the anchor to this one takes the anchor's state. */
export function toggleRange(
  selection: Selection,
  order: readonly string[],
  anchor: string,
  id: string,
): Selection {
  const from = order.indexOf(anchor)
  const to = order.indexOf(id)
  if (from < 0 || to < 0) return toggle(selection, id)
  const range = order.slice(Math.min(from, to), Math.max(from, to) + 1)
  return setSelected(selection, range, isSelected(selection, anchor))
}

export function pageState(selection: Selection, pageIds: readonly string[]): PageState {
  const picked = pageIds.filter((id) => isSelected(selection, id)).length
  if (picked === 0) return 'none'
  return picked === pageIds.length ? 'all' : 'some'
}

export function togglePage(selection: Selection, pageIds: readonly string[]): Selection {
  return setSelected(selection, pageIds, pageState(selection, pageIds) !== 'all')
}

export function countSelected(selection: Selection, total: number): number {
  return selection.all ? Math.max(0, total - selection.except.size) : selection.ids.size
}
