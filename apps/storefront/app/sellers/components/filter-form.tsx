import { Button, IconButton } from '@thimblely/ui/button'
import type { ChangeEvent, FormEvent } from 'react'
import { Form, useSubmit } from 'react-router'
import { useFormOfAddress } from '../../shell/form-of-address.ts'
import type { Filters } from '../filters.ts'
import { kinds } from '../kinds.ts'
import type { Country } from './maker-index.tsx'
import { RadioFacet } from './radio-facet.tsx'

type FilterFormProps = { filters: Filters; countries: readonly Country[] }

const isSheet = (form: HTMLFormElement) => form.matches(':popover-open')

/** A column beside the list; on phones a sheet that opens and closes without script. */
export function FilterForm({ filters, countries }: FilterFormProps) {
  const form = useFormOfAddress()
  const submit = useSubmit()
  function pick({ currentTarget, target }: ChangeEvent<HTMLFormElement>) {
    const isChoice = (target as Element).matches('[type=radio]')
    if (isChoice && !isSheet(currentTarget)) submit(currentTarget, { preventScrollReset: true })
  }
  function close({ currentTarget }: FormEvent<HTMLFormElement>) {
    if (isSheet(currentTarget)) currentTarget.hidePopover()
  }
  return (
    <div>
      <Button icon="filter" wide popoverTarget="filters" className="mb-4 min-[900px]:hidden">
        Search and filter
      </Button>
      <Form
        ref={form}
        id="filters"
        popover="auto"
        action="/makers"
        aria-label="Search and filter"
        preventScrollReset
        onChange={pick}
        onSubmit={close}
        className="facets"
      >
        <div className="facets-top">
          <h2 className="font-display text-step-2">Search and filter</h2>
          <IconButton icon="close" label="Close" popoverTarget="filters" popoverTargetAction="hide" />
        </div>
        <div className="facets-body">
          <div className="facet">
            <label htmlFor="search" className="mb-2.5 block text-step--1 font-semibold">
              Search
            </label>
            <input
              id="search"
              name="q"
              type="search"
              maxLength={100}
              defaultValue={filters.q ?? ''}
              placeholder="Craft, city or name"
              className="facet-search"
            />
          </div>
          <RadioFacet
            legend="What they are"
            name="kind"
            chosen={filters.kind}
            any="Anyone"
            options={kinds.map(({ kind, many }) => ({ value: kind, label: many }))}
          />
          <RadioFacet
            legend="Where they work"
            name="country"
            chosen={filters.country}
            any="Anywhere"
            options={countries.map(({ code, name, makers }) => ({ value: code, label: name, count: makers }))}
          />
        </div>
        <div className="facets-end">
          <Button type="submit" kind="ink" wide>
            Show makers
          </Button>
        </div>
      </Form>
    </div>
  )
}
