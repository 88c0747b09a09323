import { Affix } from '@thimblely/ui/affix'
import { Button } from '@thimblely/ui/button'
import { Calendar } from '@thimblely/ui/calendar'
import { Checkbox } from '@thimblely/ui/checkbox'
import { DateField } from '@thimblely/ui/date-field'
import { ErrorSummary } from '@thimblely/ui/error-summary'
import { Field } from '@thimblely/ui/field'
import { FieldGroup } from '@thimblely/ui/field-group'
import { Input } from '@thimblely/ui/input'
import { RadioGroup } from '@thimblely/ui/radio-group'
import { Select } from '@thimblely/ui/select'
import { Textarea } from '@thimblely/ui/textarea'
import { useState } from 'react'
import { Columns, Section } from './section.tsx'

export function Forms() {
  return (
    <Section
      id="forms"
      title="Forms"
      note="One column, label above, help below. After a failed save everything typed is still there."
    >
      <Columns>
        <FailedForm />
        <Controls />
      </Columns>
    </Section>
  )
}

const today = '2026-11-19'

const problems = [
  { field: 'gallery-chest', message: 'Chest: 9.6 cm is too small for a jacket' },
  { field: 'gallery-due', message: 'Due: that is before the first fitting' },
]

function FailedForm() {
  const [chest, setChest] = useState('9.6')
  const [due, setDue] = useState<string | null>('2026-11-20')
  const small = Number(chest) < 40
  const early = due !== null && due < '2026-11-24'
  const open = problems.filter((problem) => (problem.field === 'gallery-chest' ? small : early))
  return (
    <form className="grid max-w-130 gap-4.5" noValidate onSubmit={(event) => event.preventDefault()}>
      <ErrorSummary problems={open} takeFocus={false} />
      <Field label="Client">
        <Input defaultValue="Folake Adebayo" autoComplete="off" />
      </Field>
      <Field
        id="gallery-chest"
        label="Chest"
        error={small && 'Too small for a jacket. Did you mean 96?'}
        remedy={
          small && (
            <Button size="sm" onClick={() => setChest('96')}>
              Use 96 cm
            </Button>
          )
        }
      >
        <Affix after="cm">
          <Input
            numeric
            inputMode="decimal"
            value={chest}
            onChange={(event) => setChest(event.target.value)}
          />
        </Affix>
      </Field>
      <DateField
        id="gallery-due"
        label="Due"
        today={today}
        min={today}
        value={due}
        onChange={setDue}
        error={early && 'Before the first fitting, Tue 24 Nov.'}
      />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button kind="thread" type="submit">
          Save order
        </Button>
        <span className="num text-step--1 text-graphite">Draft saved 14:31</span>
      </div>
    </form>
  )
}

const linings = [
  { value: 'cupro', label: 'Cupro, madder', hint: 'In stock, 6.2 m' },
  { value: 'silk', label: 'Silk twill', hint: 'Five days from Prato' },
] as const

function Controls() {
  const [fitting, setFitting] = useState<string | null>('2026-11-26')
  return (
    <div className="grid max-w-130 content-start gap-7">
      <Field label="Price" hint="About € 139 at today’s rate. Charged in naira.">
        <Affix before="₦">
          <Input numeric inputMode="decimal" defaultValue="240,000" />
        </Affix>
      </Field>
      <Field label="Cloth">
        <Select>
          <option>Tessitura Bruno 4410, blue herringbone</option>
          <option>Tessitura Bruno 4412, grey herringbone</option>
        </Select>
      </Field>
      <RadioGroup legend="Lining" options={linings} defaultValue="cupro" />
      <RadioGroup legend="Lining, as a weightier choice" options={linings} defaultValue="silk" boxed />
      <FieldGroup legend="Tell the client" hint="By the channel they chose themselves.">
        <Checkbox label="When the cloth arrives" defaultChecked />
        <Checkbox label="When it is cut" hint="Most ask for this one" />
        <Checkbox label="All of them" indeterminate />
        <Checkbox label="When it is pressed" disabled />
      </FieldGroup>
      <Field label="Note for the cutter" optional>
        <Textarea defaultValue="Left shoulder 1 cm lower." />
      </Field>
      <Field label="Order number" hint="Given when the order is saved.">
        <Input disabled value="TH-2032" readOnly />
      </Field>
      <DateField
        label="Second fitting"
        today={today}
        min="2026-11-19"
        value={fitting}
        onChange={setFitting}
      />
      <div className="hanging z-0 w-fit p-3">
        <Calendar value={fitting} onChange={setFitting} today={today} min="2026-11-19" />
      </div>
    </div>
  )
}
