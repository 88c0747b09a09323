import { maxPictureBytes, tooLargePicture } from '@thimblely/api/media/rules'
import type { FieldProblem } from '@thimblely/ui/error-summary'
import { Field } from '@thimblely/ui/field'
import { Input } from '@thimblely/ui/input'
import { FormShell } from '@thimblely/ui/patterns/form-shell/form-shell'
import { type ChangeEvent, type FormEvent, useMemo, useRef, useState } from 'react'
import { Link } from 'react-router'
import { useWorkspace } from '#app/shell/workspace.tsx'
import type { CoverAnswer } from '../cover-form-data.ts'

export type Cover = { url: string; alt: string }

type CoverFormProps = {
  cover: Cover | null
  answer: CoverAnswer | undefined
  onPick: (file: File | null) => void
}

const labels: Record<string, string> = { file: 'Picture', alt: 'What it shows' }

const accepted = 'image/jpeg,image/png,image/webp,image/avif,image/gif'

export function CoverForm({ cover, answer, onPick }: CoverFormProps) {
  const { path } = useWorkspace()
  const failure = answer?.failure
  const picture = usePicture(failure?.fields.file, answer, onPick)
  const problems = useMemo<FieldProblem[]>(
    () =>
      Object.entries(failure?.fields ?? {}).map(([field, message]) => ({
        field,
        message: `${labels[field] ?? field}: ${message}`,
      })),
    [failure],
  )
  return (
    <FormShell
      encType="multipart/form-data"
      onSubmit={picture.onSubmit}
      submitLabel="Save cover"
      busyLabel="Uploading"
      problems={problems}
      failure={problems.length === 0 && failure?.message}
      what="The cover"
      secondary={
        <Link to={path('shopfront')} className="link">
          Cancel
        </Link>
      }
    >
      {cover && <input type="hidden" name="hasCover" value="yes" />}
      <Field
        id="file"
        label={cover ? 'Another picture' : 'Picture'}
        required={!cover}
        optional={cover !== null}
        hint="JPEG, PNG, WebP, AVIF or GIF, at least 1,000 pixels wide and 10 MB at most. Where and with what it was taken is removed."
        error={picture.error}
      >
        <Input
          ref={picture.input}
          type="file"
          name="file"
          accept={accepted}
          onChange={picture.onChange}
          className="file:me-3 file:cursor-pointer file:rounded-sm file:border-0 file:bg-linen file:px-2.5 file:py-1 file:font-[550] file:text-ink"
        />
      </Field>
      <Field
        id="alt"
        label={labels.alt}
        required
        hint="In a few words, for shoppers who cannot see it: A tailor chalks a sleeve of blue adire."
        error={failure?.fields.alt}
      >
        <Input name="alt" defaultValue={answer?.alt ?? cover?.alt ?? ''} maxLength={300} autoComplete="off" />
      </Field>
    </FormShell>
  )
}

/** Refuses what is far too large before it is sent, and forgets an old refusal when another picture is picked. */
function usePicture(
  refusal: string | undefined,
  answer: CoverAnswer | undefined,
  onPick: CoverFormProps['onPick'],
) {
  const input = useRef<HTMLInputElement>(null)
  const [picked, setPicked] = useState<{ isTooLarge: boolean; after: CoverAnswer | undefined }>()
  const isOutdated = picked !== undefined && picked.after === answer
  const isTooLarge = picked?.isTooLarge ?? false
  return {
    input,
    error: isTooLarge ? tooLargePicture : isOutdated ? undefined : refusal,
    onChange: ({ currentTarget: { files } }: ChangeEvent<HTMLInputElement>) => {
      const file = files?.[0] ?? null
      setPicked({ isTooLarge: file !== null && file.size > maxPictureBytes, after: answer })
      onPick(file)
    },
    onSubmit: (event: FormEvent) => {
      if (!isTooLarge) return
      event.preventDefault()
      input.current?.focus()
    },
  }
}
