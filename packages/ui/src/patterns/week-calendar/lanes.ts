interface Span {
  start: number
  end: number
}

export interface Laned<Event extends Span> {
  event: Event
  lane: number
  /** How many lanes the group of overlapping events needs. */
  lanes: number
}

/** Puts events that overlap side by side; each group is as wide as its busiest moment. */
export function inLanes<Event extends Span>(events: readonly Event[]): Laned<Event>[] {
  const sorted = [...events].sort((a, b) => a.start - b.start || b.end - a.end)
  const placed: Laned<Event>[] = []
  let group: Laned<Event>[] = []
  let ends: number[] = []
  const close = () => {
    for (const each of group) each.lanes = ends.length
    placed.push(...group)
    group = []
    ends = []
  }
  for (const event of sorted) {
    if (ends.length > 0 && ends.every((end) => end <= event.start)) close()
    const free = ends.findIndex((end) => end <= event.start)
    const lane = free < 0 ? ends.length : free
    ends[lane] = event.end
    group.push({ event, lane, lanes: 0 })
  }
  close()
  return placed
}
