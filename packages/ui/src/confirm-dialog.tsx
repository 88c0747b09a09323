import { AlertDialog as Radix } from 'radix-ui'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from './button.tsx'
import { LayerFoot } from './dialog.tsx'
import { Field } from './field.tsx'
import { useFocusReturn } from './focus-return.ts'
import { Input } from './input.tsx'

export type ConfirmDialogProps = {
  open?: boolean
  onOpenChange?: (open: boolean) => void
  /** The button that opens it, if it is not opened from elsewhere. */
  trigger?: ReactNode
  /** The act and its object: "Purge Hollis & Daughters from EU?" */
  title: ReactNode
  /** The effect, with counts. */
  children: ReactNode
  /** The act again: "Purge from EU". */
  action: string
  /** What happens instead: "Keep until 26 Nov". */
  cancel?: string
  danger?: boolean
  /** Asks why; the words go to `onConfirm`. */
  reason?: { label: string; hint?: ReactNode; defaultValue?: string }
  /** Has to be typed before the act can be done. */
  phrase?: string
  busy?: boolean
  /** Why the last attempt failed. */
  error?: ReactNode
  /** The caller closes the dialog when the act is done. */
  onConfirm: (reason: string) => void
}

/** Only for what cannot be undone; everything else is done at once with an Undo toast. */
export function ConfirmDialog({ open, onOpenChange, trigger, title, ...form }: ConfirmDialogProps) {
  const focusReturn = useFocusReturn()
  const enter = (event: Event) => {
    focusReturn.onOpenAutoFocus()
    focusFirstQuestion(event)
  }
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className="layer-scrim" />
        <Radix.Content className="dialog max-w-120" {...focusReturn} onOpenAutoFocus={enter}>
          <Radix.Title className="text-step-1 leading-snug font-semibold">{title}</Radix.Title>
          <ConfirmForm {...form} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** Without a question the focus goes to the way out, as the library does by itself. */
function focusFirstQuestion(event: Event) {
  const question = event.currentTarget instanceof HTMLElement && event.currentTarget.querySelector('input')
  if (!question) return
  event.preventDefault()
  question.focus()
}

type ConfirmFormProps = Omit<ConfirmDialogProps, 'open' | 'onOpenChange' | 'trigger' | 'title'>

function ConfirmForm(props: ConfirmFormProps) {
  const { children, action, cancel = 'Cancel', danger, reason, phrase, busy, error, onConfirm } = props
  const [why, setWhy] = useState(reason?.defaultValue ?? '')
  const [typed, setTyped] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const [missing, setMissing] = useState<{ why?: string; typed?: string }>({})

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const problems = {
      why: reason && !why.trim() ? 'Say why, in a few words.' : undefined,
      typed: phrase && typed.trim() !== phrase ? `Type ${phrase} exactly.` : undefined,
    }
    flushSync(() => setMissing(problems))
    form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
    if (!problems.why && !problems.typed && !busy) onConfirm(why.trim())
  }
  return (
    <form ref={form} onSubmit={submit} noValidate className="grid gap-3.5">
      <Radix.Description asChild>
        <div className="num">{children}</div>
      </Radix.Description>
      {reason && (
        <Field label={reason.label} hint={reason.hint} error={missing.why} required>
          <Input value={why} onChange={(event) => setWhy(event.target.value)} />
        </Field>
      )}
      {phrase && (
        <Field label={<PhraseLabel phrase={phrase} />} error={missing.typed} required>
          <Input
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            autoComplete="off"
            spellCheck={false}
          />
        </Field>
      )}
      {error && (
        <p role="alert" className="text-rust">
          {error}
        </p>
      )}
      <LayerFoot>
        <Radix.Cancel asChild>
          <Button>{cancel}</Button>
        </Radix.Cancel>
        <Button type="submit" kind={danger ? 'danger-solid' : 'primary'} busy={busy}>
          {action}
        </Button>
      </LayerFoot>
    </form>
  )
}

function PhraseLabel({ phrase }: { phrase: string }) {
  return (
    <>
      Type <b className="code">{phrase}</b> to go on
    </>
  )
}
