import { preload } from 'react-dom'
import type { Cover } from '../maker.ts'

const widths = [480, 960, 1440]

const sources = (url: string, format: 'avif' | 'webp') =>
  widths.map((width) => `${url}-${width}.${format} ${width}w`).join(', ')

type CoverPictureProps = {
  cover: Cover | null
  /** Shown where a maker has no picture: the cloth they are known by. */
  cloth: string
  /** How wide it is drawn, for the browser's choice. */
  sizes: string
  /** The first picture of a page loads at once, all others when they come near. */
  isLead?: boolean
  className: string
}

/** Fills its frame; the frame's class gives the shape, so that nothing moves when the picture comes. */
export function CoverPicture({ cover, cloth, sizes, isLead = false, className }: CoverPictureProps) {
  if (!cover) return <div aria-hidden className={`cloth cover-cloth ${className}`} data-cloth={cloth} />
  if (isLead) announce(cover, sizes)
  return (
    <picture className={`block overflow-hidden bg-linen ${className}`}>
      <source type="image/avif" srcSet={sources(cover.url, 'avif')} sizes={sizes} />
      <img
        src={`${cover.url}-960.webp`}
        srcSet={sources(cover.url, 'webp')}
        sizes={sizes}
        alt={cover.alt}
        width={960}
        height={1200}
        loading={isLead ? 'eager' : 'lazy'}
        fetchPriority={isLead ? 'high' : 'auto'}
        decoding={isLead ? 'sync' : 'async'}
        className="storefront-picture size-full object-cover transition-transform duration-700 ease-out motion-safe:group-hover:scale-[1.02]"
      />
    </picture>
  )
}

/** In the head of the page, so that the picture is asked for before the scripts are. */
function announce({ url }: Cover, sizes: string): void {
  const imageSrcSet = sources(url, 'avif')
  preload(`${url}-960.avif`, {
    as: 'image',
    type: 'image/avif',
    imageSrcSet,
    imageSizes: sizes,
    fetchPriority: 'high',
  })
}
