import { apiContext } from '@thimblely/api/server'
import { Facts } from '@thimblely/ui/facts'
import { Section } from '@thimblely/ui/patterns/section'
import { RegionTag } from '@thimblely/ui/region-tag'
import { chosenRegion } from '#app/server/staff.server.ts'
import { RoomHead } from '#app/shell/room-head.tsx'
import { UtcStamp } from '#app/shell/utc-time.tsx'
import type { Route } from './+types/detail.ts'
import { MessageStatus } from './components/message-status.tsx'
import { channelWords, statusWords } from './message-words.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Message · Outbox · Thimblely Admin' }]

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const region = chosenRegion({ url, context })
  const message = await context.get(apiContext).outbox.get({ region, id: params.id })
  return { region, message }
}

export default function Message({ loaderData }: Route.ComponentProps) {
  const { region, message } = loaderData
  return (
    <>
      <RoomHead
        title={message.subject ?? channelWords[message.channel].word}
        from={{ label: 'Outbox', to: `/outbox?region=${region}`, here: message.id.slice(0, 8) }}
        lede={statusWords[message.status].note}
      />
      <div className="mt-7 grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <Section title="What it says">
          <p className="max-w-[68ch] py-3 whitespace-pre-wrap wrap-anywhere">{message.text}</p>
        </Section>
        <Section title="What became of it">
          <Facts bare items={messageFacts(region, message)} />
        </Section>
      </div>
    </>
  )
}

function messageFacts(region: string, message: Route.ComponentProps['loaderData']['message']) {
  const { recipient, channel, status, template, provider, attempts, failure, createdAt, finishedAt } = message
  const facts = [
    { label: 'To', value: recipient },
    { label: 'By', value: channelWords[channel].word },
    { label: 'State', value: <MessageStatus status={status} />, note: failure ?? undefined },
    { label: 'Kind', value: <span className="code">{template}</span> },
    { label: 'Region', value: <RegionTag region={region} /> },
    { label: 'Tries', value: <span className="num">{attempts}</span> },
    { label: 'Made', value: <UtcStamp at={createdAt} /> },
  ]
  if (finishedAt) facts.push({ label: 'Finished', value: <UtcStamp at={finishedAt} /> })
  if (provider) facts.push({ label: 'Service', value: provider })
  return facts
}
