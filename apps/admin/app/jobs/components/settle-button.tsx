import type { Job } from '@thimblely/api/jobs/input'
import { ButtonLink } from '@thimblely/ui/button'
import { ConfirmDialog } from '@thimblely/ui/confirm-dialog'
import { type MouseEvent, useState } from 'react'
import { useFetcher } from 'react-router'
import { type Act, acts, settleAddress } from '../acts.ts'
import type { SettleAnswer } from '../settle.tsx'

type SettleButtonProps = { job: Job; act: Act; region: string }

/** A link to the page that asks; where scripts run, it asks here. */
export function SettleButton({ job, act, region }: SettleButtonProps) {
  const [isOpen, setOpen] = useState(false)
  const { submit, state, data } = useFetcher<SettleAnswer>()
  const { verb, title, effect, isFinal } = acts[act]
  const address = settleAddress(job, act, region)
  const ask = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    setOpen(true)
  }
  return (
    <>
      <ButtonLink to={address} size="sm" kind={isFinal ? 'danger' : 'plain'} onClick={ask}>
        {verb} <span className="sr-only">job {job.id}</span>
      </ButtonLink>
      <ConfirmDialog
        open={isOpen}
        onOpenChange={setOpen}
        title={title(job)}
        action={isFinal ? `Discard job ${job.id}` : `Retry job ${job.id}`}
        danger={isFinal}
        reason={{ label: 'Reason, kept in the audit', hint: 'Three letters at least.' }}
        busy={state !== 'idle'}
        error={data?.failure.message}
        onConfirm={(reason) => void submit({ reason }, { method: 'post', action: address })}
      >
        {effect(job)}
      </ConfirmDialog>
    </>
  )
}
