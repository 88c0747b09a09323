import { Button, ButtonLink } from '@thimblely/ui/button'
import { EmptyState, HangerPicture } from '@thimblely/ui/empty-state'
import { StatePage } from '@thimblely/ui/state-page'
import { Section } from './section.tsx'

const cell =
  'border-hairline py-7 not-first:border-t md:nth-2:border-t-0 md:odd:pe-8 md:even:border-s md:even:ps-8'

export function Pages() {
  return (
    <Section id="pages" title="Whole-page states" note="What happened, what was kept, what to do.">
      <div className="grid border-y border-hairline md:grid-cols-2">
        <StatePage
          kind="undone"
          headingLevel={3}
          className={cell}
          reference="EU-7Q4M-19C2"
          actions={
            <>
              <Button kind="primary" onClick={() => location.reload()}>
                Try again
              </Button>
              <ButtonLink to="#tables">Back to orders</ButtonLink>
            </>
          }
        >
          Something failed on our side while opening order TH-2031. Your last change, saved at{' '}
          <span className="num">14:29</span>, is safe.
        </StatePage>
        <StatePage
          kind="closed"
          headingLevel={3}
          className={cell}
          actions={<ButtonLink to="#tables">My garments</ButtonLink>}
        >
          Finance in Atelier Okonjo is for owners and accountants. You are here as a cutter.
        </StatePage>
        <StatePage
          kind="nothing"
          headingLevel={3}
          className={cell}
          actions={
            <>
              <ButtonLink to="#tables">Search orders</ButtonLink>
              <ButtonLink to="#pages">Open the trash</ButtonLink>
            </>
          }
        >
          The order may be in the trash, kept for 30 days, or it belongs to another workspace of yours.
        </StatePage>
        <StatePage
          kind="offline"
          headingLevel={3}
          className={cell}
          actions={
            <ButtonLink kind="primary" to="#forms">
              Today’s fittings
            </ButtonLink>
          }
        >
          Today’s fittings and measurements are on this device. The rest returns with the network.
        </StatePage>
      </div>
      <div className="grid gap-x-8 gap-y-6 md:grid-cols-2">
        <EmptyState
          headingLevel={3}
          title="No fittings this week"
          picture={<HangerPicture />}
          actions={
            <ButtonLink kind="thread" to="#forms">
              Book a fitting
            </ButtonLink>
          }
        >
          Fittings you book appear here by day, with the garment and the last measurements.
        </EmptyState>
        <EmptyState
          headingLevel={3}
          title="No case is waiting for you"
          actions={<ButtonLink to="#tables">Take it</ButtonLink>}
        >
          Seven are nobody’s yet. The one due first: Tessitura Bruno, one day left.
        </EmptyState>
      </div>
    </Section>
  )
}
