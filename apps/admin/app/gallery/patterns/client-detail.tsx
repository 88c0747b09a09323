import { Button, IconButton } from '@thimblely/ui/button'
import { Mark } from '@thimblely/ui/mark'
import { Money } from '@thimblely/ui/money'
import { DetailPage } from '@thimblely/ui/patterns/detail-page'
import { Section } from '@thimblely/ui/patterns/section'
import { Pinked } from '@thimblely/ui/pinked'
import type { Cloth } from '@thimblely/ui/swatch'
import { Timeline } from '@thimblely/ui/timeline'
import { Link } from 'react-router'

const past: [Cloth, string, string, string, bigint][] = [
  ['lace', 'Gown, iro and buba, agbada', 'AO-2431', 'Thu 26 Nov', 129052809n],
  ['tartan', 'Skirt suit', 'AO-2298', 'March 2026', 48600000n],
  ['wax', 'Aso-ebi set', 'AO-2140', 'October 2025', 35850000n],
]

const points: [string, string, string, string][] = [
  ['Neck', '35.5', '35.5', 'same'],
  ['Bust', '92.5', '94.0', '+1.5'],
  ['Under bust', '78.5', '79.0', '+0.5'],
  ['Waist', '75.0', '77.5', '+2.5'],
  ['Hip', '104.0', '105.0', '+1.0'],
]

export function ClientDetail() {
  return (
    <DetailPage
      title="Folake Adebayo"
      crumbs={[{ label: 'Clients', to: '?clients' }, { label: 'since March 2021' }]}
      lede="Ikoyi, Lagos. Prefers WhatsApp, in Yoruba or English. Wears a 7 cm heel."
      actions={
        <>
          <IconButton icon="phone" label="Call" />
          <Button icon="whatsapp">Message</Button>
          <Button kind="thread">New order</Button>
          <IconButton icon="more" label="More actions" />
        </>
      }
      facts={[
        {
          label: 'Balance',
          value: <Money minor={49526404n} currency="NGN" />,
          note: 'on AO-2431, due at collection',
        },
        { label: 'Lifetime', value: <Money minor={421830000n} currency="NGN" />, note: '9 orders, 1 remake' },
        { label: 'Next', value: 'Today 10:00', note: 'Second fitting, Room 1, Ngozi' },
        { label: 'Measured', value: '7 days ago', note: 'Version 4, ask again after May 2027' },
      ]}
      side={<ClientSide />}
    >
      <Section title="Measurements" count="v4">
        <dl className="num">
          {points.map(([name, before, now, change]) => (
            <div key={name} className="flex min-h-9 items-center gap-4 border-b border-hairline">
              <dt className="flex-1">{name}</dt>
              <dd className="text-graphite">{before}</dd>
              <dd className="font-[550]">{now}</dd>
              <dd className="w-14 text-end text-graphite">{change}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </DetailPage>
  )
}

function ClientSide() {
  return (
    <>
      <Section
        title="Orders"
        count={9}
        action={
          <Link to="?all" className="link">
            All
          </Link>
        }
      >
        <ul>
          {past.map(([cloth, what, number, when, total]) => (
            <li key={number} className="flex items-center gap-3 border-b border-hairline py-2">
              <Pinked cloth={cloth} label={cloth} />
              <span className="min-w-0 flex-1">
                <b className="block truncate font-[550]">{what}</b>
                <span className="num flex items-center gap-1.5 text-step--1">
                  <Mark state={number === 'AO-2431' ? 'progress' : 'done'} />
                  {number} <span className="text-graphite">{when}</span>
                </span>
              </span>
              <Money minor={total} currency="NGN" />
            </li>
          ))}
        </ul>
      </Section>
      <Section
        title="Timeline"
        action={
          <button type="button" className="link">
            Add a note
          </button>
        }
      >
        <Timeline
          label="Timeline of Folake Adebayo"
          className="pt-3.5"
          entries={[
            { id: '1', state: 'ahead', content: 'Final fitting, proposed', when: 'Wed 25 Nov, 17:30' },
            {
              id: '2',
              state: 'next',
              content: <b>Second fitting, Room 1 with Ngozi</b>,
              when: 'Today, 10:00',
            },
            {
              id: '3',
              content: '“I will come with the shoes and the gele.”',
              when: 'Yesterday, 18:04, WhatsApp',
            },
          ]}
        />
      </Section>
    </>
  )
}
