import { regionHealth } from '@thimblely/api/residency/rules'
import { apiContext } from '@thimblely/api/server'
import { Notice } from '@thimblely/ui/notice'
import { RoomHead } from '#app/shell/room-head.tsx'
import { concernsOfRegions } from '#app/today/concerns.ts'
import type { Route } from './+types/list.ts'
import { DirectoryStrip } from './components/directory-strip.tsx'
import { FeedLags } from './components/feed-lags.tsx'
import { Leaves } from './components/leaves.tsx'
import { NotPromised } from './components/not-promised.tsx'
import { RegionPanel } from './components/region-panel.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Regions · Thimblely Admin' }]

export async function loader({ context }: Route.LoaderArgs) {
  return context.get(apiContext).residency.report()
}

export default function Regions({ loaderData }: Route.ComponentProps) {
  const { at, regions, directory } = loaderData
  const concerns = concernsOfRegions(loaderData)
  return (
    <>
      <RoomHead
        title="Data residency"
        lede="Every account and every workspace lives whole in one region. What may leave it is printed below, and nothing else does."
      />
      <div className="mt-6 grid gap-2">
        {concerns.map(({ id, tone, icon, title, text }) => (
          <Notice key={id} tone={tone} icon={icon} title={title}>
            {text}
          </Notice>
        ))}
        {concerns.length === 0 && (
          <Notice bare tone="moss" icon="check-circle" title="Every region answers.">
            They run the same schema, and what is published reaches each of them in time.
          </Notice>
        )}
      </div>
      <div className="regions mt-5" data-count={regions.length}>
        {regions.map((report) => (
          <RegionPanel key={report.region} report={report} health={regionHealth(report, regions)} now={at} />
        ))}
        <FeedLags regions={regions} now={at} />
      </div>
      <DirectoryStrip directory={directory} />
      <Leaves />
      <NotPromised />
    </>
  )
}
