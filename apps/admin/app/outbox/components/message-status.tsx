import type { OutboundMessage } from '@thimblely/api/outbox/input'
import { StateText } from '@thimblely/ui/state-text'
import { statusWords } from '../message-words.ts'

export function MessageStatus({ status }: { status: OutboundMessage['status'] }) {
  const { word, tone, icon, isQuiet } = statusWords[status]
  return (
    <StateText tone={tone} icon={icon} quiet={isQuiet}>
      {word}
    </StateText>
  )
}
