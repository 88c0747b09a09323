import type { ReactNode } from 'react'
import { Link, type To } from 'react-router'
import { Icon } from '../../icon.tsx'
import { FramedPicture, type Picture } from './picture.tsx'
import { Verified } from './verified.tsx'

interface PieceProps {
  name: string
  to: To
  picture: Picture
  price: ReactNode
  maker: { name: string; place?: string; isVerified: boolean }
  /** The promise in words: "7 weeks", "Ready now". */
  when: string
  /** True when the shopper's own measurements are enough to order. */
  fitsPassport?: boolean
  swatches?: ReactNode
  /** Sits on the picture's corner; see `SavePiece`. */
  save?: ReactNode
  headingLevel?: 2 | 3
  isLead?: boolean
}

export function Piece({ headingLevel = 3, isLead, picture, save, name, to, price, ...words }: PieceProps) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  return (
    <article className="group relative grid content-start gap-3">
      <FramedPicture picture={picture} aspect="4 / 5" isLead={isLead} />
      {save && <div className="absolute end-1 top-1 z-2">{save}</div>}
      <div className="grid gap-[3px]">
        <div className="flex flex-wrap items-baseline justify-between gap-x-3">
          <Heading className="font-display text-[1.25rem] leading-[1.2] font-normal">
            <Link to={to} className="no-underline after:absolute after:inset-0 after:z-1 hover:text-thread">
              {name}
            </Link>
          </Heading>
          <p className="num font-display text-step-2 leading-[1.1] whitespace-nowrap">{price}</p>
        </div>
        <PieceWords {...words} />
      </div>
    </article>
  )
}

function PieceWords({
  maker,
  when,
  fitsPassport,
  swatches,
}: Pick<PieceProps, 'maker' | 'when' | 'fitsPassport' | 'swatches'>) {
  return (
    <>
      <p className="flex justify-between gap-x-3 gap-y-1 text-step--1 text-graphite">
        <span>
          {maker.name}
          {maker.place && `, ${maker.place}`}
          {maker.isVerified && <Verified />}
        </span>
        {swatches}
      </p>
      <p className="flex flex-wrap items-center gap-x-3.5 text-step--1 text-graphite">
        <span>{when}</span>
        {fitsPassport && (
          <span className="inline-flex items-center gap-1.5 text-moss">
            <Icon name="passport" />
            Your measurements
          </span>
        )}
      </p>
    </>
  )
}
