import type { ReactNode } from 'react'
import { Link, type To } from 'react-router'
import { FramedPicture, type Picture } from './picture.tsx'
import { Verified } from './verified.tsx'

interface SellerCardProps {
  name: string
  to: To
  place: string
  what: string
  picture: Picture
  isVerified: boolean
  /** One sentence in the maker's own voice. */
  line?: string
  /** The next free moment: "Fitting Thu 12 Nov", "Waiting list, 3 weeks". */
  when?: string
  /** Small cloths the maker works with. */
  swatches?: ReactNode
  headingLevel?: 2 | 3
  isLead?: boolean
}

export function SellerCard({ headingLevel = 3, isLead, picture, name, to, ...words }: SellerCardProps) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  return (
    <article className="group relative grid content-start gap-3.5">
      <FramedPicture picture={picture} aspect="4 / 3" isLead={isLead} />
      <div className="grid gap-1">
        <Heading className="font-display text-[1.625rem] leading-[1.1] font-normal">
          <Link to={to} className="no-underline after:absolute after:inset-0 group-hover:text-thread">
            {name}
          </Link>
          {words.isVerified && <Verified />}
        </Heading>
        <p className="flex items-center justify-between gap-3 text-step--1 text-graphite">
          <span>
            {words.place}, {words.what}
          </span>
          {words.swatches}
        </p>
        {words.line && <p className="mt-1 max-w-[42ch]">{words.line}</p>}
        {words.when && <p className="text-step--1">{words.when}</p>}
      </div>
    </article>
  )
}
