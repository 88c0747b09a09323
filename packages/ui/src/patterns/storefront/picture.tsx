export interface Picture {
  src: string
  alt: string
  width: number
  height: number
  srcSet?: string
  sizes?: string
}

interface FramedPictureProps {
  picture: Picture
  aspect: string
  /** The first picture of a page loads at once, all others when they come near. */
  isLead?: boolean
}

export function FramedPicture({ picture, aspect, isLead = false }: FramedPictureProps) {
  return (
    <div className="overflow-hidden bg-linen" style={{ aspectRatio: aspect }}>
      <img
        {...picture}
        alt={picture.alt}
        loading={isLead ? 'eager' : 'lazy'}
        fetchPriority={isLead ? 'high' : 'auto'}
        decoding="async"
        className="storefront-picture size-full object-cover transition-transform duration-700 ease-out motion-safe:group-hover:scale-[1.025]"
      />
    </div>
  )
}
