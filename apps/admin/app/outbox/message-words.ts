import type { OutboundMessage } from '@thimblely/api/outbox/input'
import type { IconName } from '@thimblely/ui/icon'

type Words = {
  word: string
  note: string
  tone: 'plain' | 'moss' | 'chalk' | 'amber' | 'rust'
  icon: IconName
  isQuiet?: boolean
}

export const statusWords: Record<OutboundMessage['status'], Words> = {
  queued: {
    word: 'Queued',
    note: 'Waits for its first or next try.',
    tone: 'plain',
    icon: 'clock',
    isQuiet: true,
  },
  sending: { word: 'Sending', note: 'The service is being asked right now.', tone: 'chalk', icon: 'move' },
  sent: { word: 'Sent', note: 'The service took it.', tone: 'moss', icon: 'check' },
  kept: {
    word: 'Kept here',
    note: 'This installation names no service, so the message stays in this outbox.',
    tone: 'plain',
    icon: 'file',
    isQuiet: true,
  },
  failed: { word: 'Failed', note: 'The service refused it for good.', tone: 'rust', icon: 'alert' },
  unknown: {
    word: 'Unknown',
    note: 'It may or may not have arrived. It is not sent again without proof that it did not.',
    tone: 'amber',
    icon: 'info',
  },
}

export const channelWords: Record<OutboundMessage['channel'], { word: string; icon: IconName }> = {
  email: { word: 'Mail', icon: 'mail' },
  sms: { word: 'Text message', icon: 'mobile' },
}
