/** Cloth as the second channel beside colour, in the order in which series take it. */
export const chartWeaves = ['plain', 'twill', 'herringbone', 'dots', 'check'] as const

export type ChartWeave = (typeof chartWeaves)[number]

export function weaveOf(index: number): ChartWeave {
  return chartWeaves[index % chartWeaves.length] ?? 'plain'
}

export const weaveFill = (id: string, weave: ChartWeave | 'part') => `url(#${id}-${weave})`

/** Patterns of one chart; `id` keeps them apart from those of other charts on the page. */
export function ChartCloth({ id }: { id: string }) {
  return (
    <defs>
      <Weave id={`${id}-plain`} tone="var(--chalk)" />
      <Weave id={`${id}-twill`} tone="var(--amber)" lines="M-1 7 7-1M-1 1l2-2M5 7l2-2" />
      <Weave id={`${id}-herringbone`} tone="var(--thread)" width={8} lines="M0 5 4 1 8 5" />
      <Weave id={`${id}-dots`} tone="var(--moss)" lines="M1.5 1.5h.01M4.5 4.5h.01" />
      <Weave id={`${id}-check`} tone="var(--graphite)" lines="M0 3h6M3 0v6" />
      <Weave
        id={`${id}-part`}
        tone="var(--chalk-wash)"
        ink="var(--chalk)"
        lines="M-1 7 7-1M-1 1l2-2M5 7l2-2"
      />
    </defs>
  )
}

type WeaveProps = { id: string; tone: string; lines?: string; width?: number; ink?: string }

function Weave({ id, tone, lines, width = 6, ink = 'var(--card)' }: WeaveProps) {
  return (
    <pattern id={id} width={width} height="6" patternUnits="userSpaceOnUse">
      <rect width={width} height="6" fill={tone} />
      {lines && <path d={lines} fill="none" stroke={ink} strokeWidth="1.25" strokeLinecap="round" />}
    </pattern>
  )
}
