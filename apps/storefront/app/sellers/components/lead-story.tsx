import { ButtonLink } from '@thimblely/ui/button'
import { Verified } from '@thimblely/ui/patterns/storefront/verified'
import type { Maker } from '../maker.ts'
import { CoverPicture } from './cover-picture.tsx'
import { TwoVoices } from './two-voices.tsx'

export type Lead = Maker & { story: string; promise: string }

/** A phone packs three pixels where two are seen, so it is asked for two thirds of its width. */
const fullBleed = '(max-width: 900px) 66vw, 55vw'

/** One maker at length, as the cover of a magazine. */
export function LeadStory({ lead }: { lead: Lead }) {
  return (
    <section aria-labelledby="lead-title" className="lead">
      <div className="lead-words">
        <p className="text-step--1 text-graphite">
          {lead.name}, {lead.city}
          {lead.isVerified && <Verified />}
        </p>
        <h1 id="lead-title" className="lead-title">
          {lead.headline && <TwoVoices {...lead.headline} />}
        </h1>
        {lead.story && <p className="max-w-[42ch] text-step-1">{lead.story}</p>}
        <div className="lead-deal">
          <p>
            <span className="num font-display text-step-2 leading-[1.1]">{lead.promise}</span>
            <br />
            <span className="text-step--1 text-graphite">
              from order to finished piece, as the house counts it
            </span>
          </p>
          <ButtonLink kind="ink" size="lg" to={`/makers/${lead.slug}`}>
            Meet {lead.name}
          </ButtonLink>
        </div>
      </div>
      <CoverPicture cover={lead.cover} cloth={lead.cloth} sizes={fullBleed} isLead className="lead-picture" />
    </section>
  )
}

/** The same frame while no maker has a picture to lead with. */
export function PlainLead() {
  return (
    <section aria-labelledby="lead-title" className="store-wrap grid gap-6 border-b border-hairline py-20">
      <h1 id="lead-title" className="lead-title max-w-[11em]">
        Clothes from the people <em>who cut them</em>
      </h1>
      <p className="max-w-[42ch] text-step-1">
        Tailors, designers and mills, each under its own name, with the city its table stands in and the weeks
        that a piece takes.
      </p>
    </section>
  )
}
