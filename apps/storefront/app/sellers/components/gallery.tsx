import { Link } from 'react-router'
import type { Maker } from '../maker.ts'
import { CoverPicture } from './cover-picture.tsx'

/** Up to five pictures on a fixed beat, the first one tall. */
export function Gallery({ makers }: { makers: readonly Maker[] }) {
  if (makers.length < 2) return null
  return (
    <section aria-labelledby="gallery-title" className="store-wrap store-section">
      <div className="mb-8 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id="gallery-title" className="store-title">
          From the <em>cutting tables</em>
        </h2>
        <Link to="/makers" className="link py-1 max-md:py-3">
          All makers
        </Link>
      </div>
      <div className={makers.length >= 5 ? 'gallery' : 'gallery-few'}>
        {makers.map((maker, place) => (
          <Plate key={maker.slug} maker={maker} isTall={place === 0} />
        ))}
      </div>
    </section>
  )
}

function Plate({ maker, isTall }: { maker: Maker; isTall: boolean }) {
  const line = maker.headline ? `${maker.headline.plain} ${maker.headline.italic}` : maker.crafts
  return (
    <article className="gallery-plate group relative">
      <CoverPicture
        cover={maker.cover}
        cloth={maker.cloth}
        sizes={isTall ? '(max-width: 900px) 100vw, 33vw' : '(max-width: 900px) 50vw, 40vw'}
        className="gallery-picture"
      />
      <h3 className="max-w-[42ch] text-step-0">
        <Link to={`/makers/${maker.slug}`} className="after:absolute after:inset-0 group-hover:text-thread">
          {line}
        </Link>
      </h3>
      <p className="num text-step--1 text-graphite">
        {maker.name}, {maker.city}&ensp;·&ensp;{maker.wait}
      </p>
    </article>
  )
}
