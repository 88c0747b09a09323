import { Verified } from '@thimblely/ui/patterns/storefront/verified'
import { Link } from 'react-router'
import type { Maker } from '../maker.ts'
import { CoverPicture } from './cover-picture.tsx'

type MakerCardProps = { maker: Maker; sizes: string; headingLevel?: 2 | 3; isLead?: boolean }

/** Picture, then words; no box. The whole of it leads to the maker. */
export function MakerCard({ maker, sizes, headingLevel = 2, isLead }: MakerCardProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <article className="group relative grid content-start gap-3.5">
      <CoverPicture
        cover={maker.cover}
        cloth={maker.cloth}
        sizes={sizes}
        isLead={isLead}
        className="aspect-[4/5]"
      />
      <div className="grid gap-1">
        <Heading className="font-display text-[1.625rem] leading-[1.1] font-normal">
          <Link to={`/makers/${maker.slug}`} className="after:absolute after:inset-0 group-hover:text-thread">
            {maker.name}
          </Link>
          {maker.isVerified && <Verified />}
        </Heading>
        <p className="text-step--1 text-graphite">{maker.place}</p>
        {maker.crafts && <p className="text-step--1 text-graphite">{maker.crafts}</p>}
        <p className="num text-step--1">{maker.wait}</p>
      </div>
    </article>
  )
}
