import type { RegionReport } from '@thimblely/api/residency/input'
import { feedAlarmMs, feedDelay } from '@thimblely/api/residency/rules'
import { UnknownValue } from '@thimblely/ui/unknown-value'
import { delayOf } from '../amounts.ts'

type Lag = { from: string; to: string; delay: number | undefined }

/** Each region reads every other one; whose reader is down is not known. */
function lagsBetween(regions: readonly RegionReport[], now: Date): Lag[] {
  return regions.flatMap((source) =>
    regions
      .filter((reader) => reader.region !== source.region)
      .map((reader) => {
        const feed = reader.feeds.find((one) => one.peer === source.region)
        return { from: source.region, to: reader.region, delay: feed && feedDelay(feed, now) }
      }),
  )
}

/** How far the public copies of each region are behind in the others. */
export function FeedLags({ regions, now }: { regions: readonly RegionReport[]; now: Date }) {
  const lags = lagsBetween(regions, now)
  if (lags.length === 0) return null
  return (
    <section aria-label="Public feed between the regions" className="feed-lags text-step--1">
      <p className="num text-graphite">Public feed, behind by. Alarm above {feedAlarmMs / 1000} s.</p>
      {lags.map(({ from, to, delay }) => (
        <figure key={`${from}-${to}`} className="grid gap-1.5">
          <figcaption className="text-graphite">
            <span className="uppercase">{from}</span> to <span className="uppercase">{to}</span>
            <b className="num block text-step-2 leading-[1.2] font-medium tracking-[-0.012em] text-ink">
              {delay === undefined ? <UnknownValue /> : <Delay delay={delay} />}
            </b>
          </figcaption>
          <span aria-hidden className="feed-thread" data-broken={isLate(delay) || undefined} />
        </figure>
      ))}
    </section>
  )
}

const isLate = (delay: number | undefined) => delay === undefined || delay > feedAlarmMs

function Delay({ delay }: { delay: number }) {
  if (!isLate(delay)) return delayOf(delay)
  return (
    <span className="text-rust">
      {delayOf(delay)}
      <span className="block text-step--1 font-[550]">late</span>
    </span>
  )
}
