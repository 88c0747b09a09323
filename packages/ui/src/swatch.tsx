import type { CSSProperties, ReactNode } from 'react'
import { cx } from './cx.ts'

export const cloths = [
  'adire',
  'asooke',
  'black',
  'crepe',
  'herringbone',
  'houndstooth',
  'lace',
  'linen',
  'seersucker',
  'tartan',
  'twill',
  'velvet',
  'wax',
  'white',
] as const

export type Cloth = (typeof cloths)[number]

export type ClothSource = {
  /** One of the drawn tiles. */
  cloth?: Cloth
  /** Or a picture of the real one. */
  src?: string
}

type SwatchProps = ClothSource & {
  /** What cloth it is; without it the swatch is decoration beside words. */
  label?: string
  className?: string
}

export function Swatch({ cloth, src, label, className }: SwatchProps) {
  const look = { 'data-cloth': cloth, style: clothStyle(src), className: cx('cloth swatch', className) }
  return label ? <span role="img" aria-label={label} {...look} /> : <span aria-hidden {...look} />
}

/** Several swatches, overlapping like a fan. */
export function Swatches({ children, className }: { children: ReactNode; className?: string }) {
  return <span className={cx('swatches', className)}>{children}</span>
}

export function clothStyle(src: string | undefined): CSSProperties | undefined {
  return src ? { backgroundImage: `url("${encodeURI(src)}")`, backgroundSize: 'cover' } : undefined
}
