import type { ClientStatus } from '@thimblely/api/clients/input'
import { Chip } from '@thimblely/ui/chip'
import { StateText } from '@thimblely/ui/state-text'
import { statusWords } from '../words.ts'

type ClientStatusProps = { status: ClientStatus; isArchived: boolean }

/** In a list: words only, since nothing here asks for anything. */
export function ClientStatusText({ status, isArchived }: ClientStatusProps) {
  if (isArchived) return <StateText quiet>Archived</StateText>
  return <StateText quiet={status !== 'active'}>{statusWords[status]}</StateText>
}

/** In a heading. A prospect is still to be sewn up. */
export function ClientStatusChip({ status, isArchived }: ClientStatusProps) {
  if (isArchived) return <Chip icon="lock">Archived</Chip>
  return <Chip stitch={status === 'prospect'}>{statusWords[status]}</Chip>
}
