import type { BulkPreview, ClientSelection } from '@thimblely/api/clients/input'
import { Button } from '@thimblely/ui/button'
import { Dialog, DialogClose } from '@thimblely/ui/dialog'
import { RadioGroup } from '@thimblely/ui/radio-group'
import { Skeleton } from '@thimblely/ui/skeleton'
import { useState } from 'react'
import { trpc } from '#app/trpc.ts'
import { clientCount } from '../words.ts'
import { type BulkField, bulkWords } from './bulk-fields.ts'
import { useBulkChange } from './use-bulk-change.ts'

type BulkDialogProps = {
  field: BulkField
  selection: ClientSelection
  onClose: () => void
  onDone: () => void
}

/** Says what would happen to how many, then does it; the toast afterwards can take it back. */
export function BulkDialog({ field, selection, onClose, onDone }: BulkDialogProps) {
  const words = bulkWords[field]
  const [at, setAt] = useState('0')
  const choice = words.choices[Number(at)] ?? words.choices[0]
  const change = choice?.change ?? { field: 'archived' as const, value: 'yes' as const }
  const preview = trpc.clients.previewBulk.useQuery({ selection, change }, { staleTime: 0 })
  const bulk = useBulkChange((clients) => words.done(clients, choice?.label ?? ''))
  const count = preview.data?.changing.count
  const run = () =>
    bulk.run(
      { selection, change },
      {
        onDone: () => {
          onClose()
          onDone()
        },
      },
    )
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={words.title}
      footer={
        <>
          <DialogClose asChild>
            <Button>Cancel</Button>
          </DialogClose>
          <Button kind="primary" busy={bulk.isBusy} disabled={!count} onClick={run}>
            {words.act(clientCount(count ?? 0))}
          </Button>
        </>
      }
    >
      {words.choices.length > 1 && (
        <RadioGroup
          legend="To"
          boxed
          value={at}
          onChange={setAt}
          options={words.choices.map(({ label }, index) => ({ value: String(index), label }))}
        />
      )}
      <div role="status" className="grid gap-1.5">
        {preview.data ? <Preview preview={preview.data} /> : <Skeleton label="Counting" lines={[70, 40]} />}
        {preview.error && <p className="text-rust">{preview.error.message}</p>}
      </div>
      <p className="text-graphite">{words.effect}</p>
      {bulk.error && (
        <p role="alert" className="text-rust">
          {bulk.error}
        </p>
      )}
    </Dialog>
  )
}

function Preview({ preview: { changing, unchanged, names } }: { preview: BulkPreview }) {
  if (changing.count === 0) return <p>All of them are like this already.</p>
  const rest = changing.count - names.length
  return (
    <>
      <p>
        <b className="num font-semibold">
          {changing.isExact ? '' : 'More than '}
          {clientCount(changing.count)} will change:
        </b>{' '}
        {names.join(', ')}
        {rest > 0 && ` and ${rest} more`}.
      </p>
      {unchanged.count > 0 && (
        <p className="num text-graphite">{clientCount(unchanged.count)} stay as they are.</p>
      )}
    </>
  )
}
