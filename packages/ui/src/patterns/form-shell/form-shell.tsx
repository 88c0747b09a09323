import { type ComponentProps, type ReactNode, useRef } from 'react'
import { Form, useNavigation } from 'react-router'
import { Button } from '../../button.tsx'
import { cx } from '../../cx.ts'
import { ErrorSummary, type FieldProblem } from '../../error-summary.tsx'
import { SaveNote } from './save-note.tsx'
import { UnsavedGuard } from './unsaved-guard.tsx'
import { type Autosave, useAutosave } from './use-autosave.ts'
import { useDirtyForm } from './use-dirty-form.ts'

export interface FormShellProps extends Omit<ComponentProps<typeof Form>, 'children'> {
  /** The act: "Save client", "Issue invoice". */
  submitLabel: string
  busyLabel?: string
  /** From the action's answer. A new list takes the focus to the summary. */
  problems?: readonly FieldProblem[]
  /** A failure that belongs to no field. */
  failure?: ReactNode
  /** Changes when the values shown are the saved ones, such as the row's `updatedAt`. */
  savedKey?: string
  autosave?: Autosave
  /** Beside the submit button: cancel, delete. */
  secondary?: ReactNode
  what?: string
  children: ReactNode
}

/** One column of fields; a plain form underneath, so it also works before the script arrives. */
export function FormShell(props: FormShellProps) {
  const {
    submitLabel,
    busyLabel,
    problems = [],
    failure,
    savedKey = '',
    autosave,
    secondary,
    what,
    ...form
  } = props
  const { children, className, ...rest } = form
  const ref = useRef<HTMLFormElement>(null)
  const navigation = useNavigation()
  const isBusy = navigation.state !== 'idle' && navigation.formMethod !== undefined
  const { isDirty, look, markSaved } = useDirtyForm(ref, savedKey)
  const draft = useAutosave(ref, autosave, markSaved)
  const onInput = () => {
    look()
    draft.onChange()
  }
  return (
    <Form
      method="post"
      noValidate
      {...rest}
      ref={ref}
      onInput={onInput}
      className={cx('grid max-w-[520px] gap-[18px]', className)}
    >
      <ErrorSummary problems={problems} />
      {failure && (
        <p role="alert" className="rounded-md bg-rust-wash px-3.5 py-2.5 text-rust">
          {failure}
        </p>
      )}
      {children}
      <div className="form-foot">
        <Button type="submit" kind="primary" busy={isBusy}>
          {isBusy ? (busyLabel ?? 'Saving') : submitLabel}
        </Button>
        {secondary}
        <SaveNote state={draft.state} />
      </div>
      <UnsavedGuard isDirty={isDirty && !isBusy} what={what} />
    </Form>
  )
}
