import { cx } from './cx.ts'
import { type ClothSource, clothStyle } from './swatch.tsx'

type PinkedProps = ClothSource & { label: string; className?: string }

const width = 40
const height = 50
const tooth = 2

/** A cut sample of cloth, its edges cut with pinking shears. */
export function Pinked({ cloth, src, label, className }: PinkedProps) {
  return (
    <span role="img" aria-label={label} className={cx('pinked', className)}>
      <span
        className="cloth"
        data-cloth={cloth}
        style={{ ...clothStyle(src), clipPath: `polygon(${teeth()})` }}
      />
    </span>
  )
}

/** The corners of the zigzag, clockwise from the top left. */
function teeth(): string {
  const points: [number, number][] = []
  for (let x = 0; x < width; x += 2 * tooth) points.push([x, tooth], [x + tooth, 0])
  for (let y = 0; y < height; y += 2 * tooth) points.push([width - tooth, y], [width, y + tooth])
  for (let x = width; x > 0; x -= 2 * tooth) points.push([x, height - tooth], [x - tooth, height])
  for (let y = height; y > 0; y -= 2 * tooth) points.push([tooth, y], [0, y - tooth])
  return points.map(([x, y]) => `${x}px ${y}px`).join(',')
}
