import type { Regions } from '../../regions.ts'
import { outboundMessages } from '../../schema/region.ts'
import { withSystem } from '../../scope.ts'
import type { HomeRegion } from './house.ts'
import { demoId } from './ids.ts'
import { regionFor } from './people.ts'

type Message = {
  minutesAgo: number
  channel: 'email' | 'sms'
  template: string
  recipient: string
  subject?: string
  text: string
  slug?: string
}

const european: readonly Message[] = [
  {
    minutesAgo: 38,
    channel: 'sms',
    template: 'fittings.reminder',
    recipient: '+234 800 000 0143',
    slug: 'atelier-okonjo',
    text: 'Atelier Okonjo: your second fitting is today at 10:00, Room 1. Bring the shoes. Answer 1 to move it.',
  },
  {
    minutesAgo: 190,
    channel: 'email',
    template: 'orders.promise-moved',
    recipient: 'kofi.mensah@mail.example',
    subject: 'Your overcoat: three days later, and why',
    slug: 'atelier-okonjo',
    text: 'Dear Kofi,\n\nthe wool for your overcoat clears customs on Tuesday. We promise it for the Monday after instead of Friday. Nothing else changes.\n\nAtelier Okonjo, Lagos',
  },
  {
    minutesAgo: 1_470,
    channel: 'email',
    template: 'workspaces.invitation',
    recipient: 'sikirat.dyes@abeokuta.example',
    subject: 'Adaeze Okonjo invites you to Atelier Okonjo',
    slug: 'atelier-okonjo',
    text: 'Adaeze Okonjo would like you to join Atelier Okonjo on Thimblely as a member. The invitation is good for seven days.',
  },
  {
    minutesAgo: 2_910,
    channel: 'email',
    template: 'workspaces.invitation',
    recipient: 'niccolo@bruno.example',
    subject: 'Claire Verlaine vous invite chez Maison Verlaine',
    slug: 'maison-verlaine',
    text: 'Claire Verlaine vous invite à rejoindre Maison Verlaine sur Thimblely, en lecture. L’invitation est valable sept jours.',
  },
  {
    minutesAgo: 5_020,
    channel: 'email',
    template: 'accounts.new-device',
    recipient: 'yusuf@demir.example',
    subject: 'A new sign-in to your account',
    text: 'Someone signed in to your Thimblely account from Firefox in Istanbul. If that was you, there is nothing to do.',
  },
]

const american: readonly Message[] = [
  {
    minutesAgo: 52,
    channel: 'email',
    template: 'orders.ready',
    recipient: 'harriet.bell@mail.example',
    subject: 'Your Gowanus coat is ready',
    slug: 'hollis-and-daughters',
    text: 'Harriet, your coat hangs by the door. We are here Tuesday to Saturday, ten to six.\n\nRuth, Dana and June',
  },
  {
    minutesAgo: 1_510,
    channel: 'email',
    template: 'workspaces.invitation',
    recipient: 'apprentice@gowanus.example',
    subject: 'Ruth Hollis invites you to Hollis & Daughters',
    slug: 'hollis-and-daughters',
    text: 'Ruth Hollis would like you to join Hollis & Daughters on Thimblely as a member. The invitation is good for seven days.',
  },
  {
    minutesAgo: 2_230,
    channel: 'sms',
    template: 'orders.ready',
    recipient: '+1 646 555 0114',
    slug: 'canal-street-alterations',
    text: 'Canal Street Alterations: three hems are done. Open until 7 pm. No need to call.',
  },
]

/** Mail and text messages of the last days. Nothing was sent: the embedded mailbox keeps them for staff to read. */
export async function keepMessages(regions: Regions, wanted: HomeRegion, now: Date): Promise<void> {
  const region = regions.get(regionFor(regions, wanted))
  const rows = (wanted === 'eu' ? european : american).map(({ minutesAgo, slug, subject, ...message }) => {
    const createdAt = new Date(now.getTime() - minutesAgo * 60_000)
    return {
      id: demoId('message', wanted, minutesAgo),
      ...message,
      subject: subject ?? null,
      workspaceId: slug ? demoId('workspace', slug) : null,
      status: 'kept' as const,
      provider: 'outbox',
      attempts: 1,
      createdAt,
      finishedAt: new Date(createdAt.getTime() + 900),
    }
  })
  await withSystem({ region, mode: 'read write', reason: 'demo', requestId: 'messages' }, (tx) =>
    tx.insert(outboundMessages).values(rows).onConflictDoNothing(),
  )
}
