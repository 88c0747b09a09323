interface WipBarProps {
  count: number
  /** Without a limit the bar is a stitch: nothing is promised. */
  limit?: number
}

/** One mark per place; those over the limit are amber. The figures beside it say the same. */
export function WipBar({ count, limit }: WipBarProps) {
  if (limit === undefined) return <span aria-hidden className="stitch mt-[7.5px] mb-[11.5px]" />
  const places = Array.from({ length: Math.max(limit, count) }, (_, place) => place)
  const look = (place: number) => {
    if (place >= limit) return 'bg-amber'
    return place < count ? 'bg-ink' : 'bg-hairline'
  }
  return (
    <span aria-hidden className="mt-1.5 mb-2.5 flex h-[3px] gap-[3px]">
      {places.map((place) => (
        <i key={place} className={`flex-1 rounded-[2px] ${look(place)}`} />
      ))}
    </span>
  )
}
