import type { Shopfront } from '@thimblely/api/workspaces/input'
import { Affix } from '@thimblely/ui/affix'
import type { FieldProblem } from '@thimblely/ui/error-summary'
import { Field } from '@thimblely/ui/field'
import { Input } from '@thimblely/ui/input'
import { FormShell } from '@thimblely/ui/patterns/form-shell/form-shell'
import { Section } from '@thimblely/ui/patterns/section'
import { Textarea } from '@thimblely/ui/textarea'
import { useToast } from '@thimblely/ui/toast'
import { useEffect, useMemo } from 'react'
import { type ShopfrontAnswer, type ShopfrontText, shopfrontText } from '../shopfront-form-data.ts'

type ShopfrontFormProps = { shopfront: Shopfront; answer: ShopfrontAnswer | undefined }

const labels: Record<keyof ShopfrontText, string> = {
  tagline: 'One line',
  description: 'About the house',
  crafts: 'Crafts',
  leadTimeDays: 'Usual wait',
}

const fieldOf = (path: string) => path.split('.')[0] as keyof ShopfrontText

export function ShopfrontForm({ shopfront, answer }: ShopfrontFormProps) {
  const failure = answer?.failure
  const values = answer?.values ?? shopfrontText(shopfront)
  const problems = useMemo<FieldProblem[]>(
    () =>
      Object.entries(failure?.fields ?? {}).map(([path, message]) => ({
        field: fieldOf(path),
        message: `${labels[fieldOf(path)] ?? path}: ${message}`,
      })),
    [failure],
  )
  const field = (name: keyof ShopfrontText) => ({
    id: name,
    label: labels[name],
    error: Object.entries(failure?.fields ?? {}).find(([path]) => fieldOf(path) === name)?.[1],
  })
  useSavedToast(answer?.savedAt, shopfront.publishedAt !== null)
  const version = answer?.theirs ?? shopfront.updatedAt
  return (
    <Section title="What it says">
      <FormShell
        className="mt-4"
        submitLabel="Save shopfront"
        problems={problems}
        failure={problems.length === 0 && failure?.message}
        savedKey={shopfront.updatedAt.toISOString()}
        what="What you changed on the shopfront"
      >
        <input type="hidden" name="updatedAt" value={version.toISOString()} />
        <Field {...field('tagline')} hint="What you make, in your own voice. 120 letters at most.">
          <Input name="tagline" defaultValue={values.tagline} maxLength={120} autoComplete="off" />
        </Field>
        <Field {...field('description')}>
          <Textarea name="description" defaultValue={values.description} rows={5} maxLength={2000} />
        </Field>
        <Field {...field('crafts')} hint="Up to eight, separated by commas: bridal, aso-oke, alterations">
          <Input name="crafts" defaultValue={values.crafts} autoComplete="off" />
        </Field>
        <Field {...field('leadTimeDays')} hint="For a piece made to measure" optional className="max-w-48">
          <Affix after="days">
            <Input
              name="leadTimeDays"
              inputMode="numeric"
              numeric
              defaultValue={values.leadTimeDays}
              autoComplete="off"
            />
          </Affix>
        </Field>
      </FormShell>
    </Section>
  )
}

function useSavedToast(savedAt: Date | undefined, isPublished: boolean) {
  const toast = useToast()
  // biome-ignore lint/correctness/useExhaustiveDependencies: one toast for each answer.
  useEffect(() => {
    if (!savedAt) return
    toast({
      message: isPublished ? 'Saved. Every region shows it within a few seconds.' : 'Saved.',
    })
  }, [savedAt])
}
