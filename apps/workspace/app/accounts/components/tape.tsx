const FIRST = 40
const LAST = 140
const CM = 13.6

const ticks = Array.from({ length: (LAST - FIRST) * 2 + 1 }, (_, half) => ({
  x: (half * CM) / 2 + 6,
  height: half % 10 === 0 ? 13 : half % 2 === 0 ? 8 : 5,
}))
const figures = Array.from({ length: (LAST - FIRST) / 5 + 1 }, (_, index) => FIRST + index * 5)

/** A tape measure across the whole width, cut off by the edge like the real one by the table. */
export function Tape() {
  return (
    <svg aria-hidden height="30" className="block w-full bg-amber-wash text-amber">
      <path d={ticks.map(({ x, height }) => `M${x} 30v-${height}`).join('')} stroke="currentColor" />
      {figures.map((cm) => (
        <text
          key={cm}
          x={(cm - FIRST) * CM + 10}
          y="12"
          className="num fill-current text-[9.5px] font-medium"
        >
          {cm}
        </text>
      ))}
    </svg>
  )
}
