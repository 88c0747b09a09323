import type { Seller } from '@thimblely/api/sellers/input'
import { apiContext } from '@thimblely/api/server'
import { EmptyState, HangerPicture } from '@thimblely/ui/empty-state'
import type { Route } from './+types/home.ts'
import { Gallery } from './components/gallery.tsx'
import { HowItWorks } from './components/how-it-works.tsx'
import { type Lead, LeadStory, PlainLead } from './components/lead-story.tsx'
import { MakerIndex } from './components/maker-index.tsx'
import { countryName, makerOf } from './maker.ts'
import { waitInWords } from './wait.ts'

export const meta: Route.MetaFunction = () => [
  { title: 'Clothes from the people who cut them · Thimblely' },
  {
    name: 'description',
    content:
      'Tailors, designers and mills, each under its own name: what they make, where, and how long it takes.',
  },
]

export async function loader({ context }: Route.LoaderArgs) {
  const { sellers } = context.get(apiContext)
  const [shown, countries] = await Promise.all([sellers.window(), sellers.countries()])
  return {
    lead: shown.lead && leadOf(shown.lead),
    gallery: shown.gallery.map(makerOf),
    index: shown.index.map(makerOf),
    countries: countries.map(({ countryCode, sellers: makers }) => ({
      code: countryCode,
      name: countryName(countryCode),
      makers,
    })),
  }
}

function leadOf(seller: Seller): Lead {
  const { description, leadTimeDays } = seller
  const promise = leadTimeDays ? waitInWords(leadTimeDays) : 'as long as it needs'
  return {
    ...makerOf(seller),
    story: sentencesOf(description ?? '')
      .slice(0, 2)
      .join(' '),
    promise: promise.charAt(0).toUpperCase() + promise.slice(1),
  }
}

const sentencesOf = (text: string) => text.match(/[^.!?]+[.!?]+/g)?.map((sentence) => sentence.trim()) ?? []

export default function Home({ loaderData: { lead, gallery, index, countries } }: Route.ComponentProps) {
  return (
    <>
      {lead ? <LeadStory lead={lead} /> : <PlainLead />}
      <Gallery makers={gallery} />
      {index.length > 0 ? <MakerIndex makers={index} countries={countries} /> : <NobodyYet />}
      <HowItWorks />
    </>
  )
}

function NobodyYet() {
  return (
    <div className="store-wrap pt-16">
      <EmptyState title="The first makers are on their way" picture={<HangerPicture />}>
        No house has opened its page to shoppers yet. When one does, it stands here within seconds.
      </EmptyState>
    </div>
  )
}
