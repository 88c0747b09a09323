import { useState } from 'react'
import { Affix } from './affix.tsx'
import { IconButton } from './button.tsx'
import { Calendar, type CalendarProps } from './calendar.tsx'
import { type Day, isDay } from './calendar-days.ts'
import { formatDay } from './date-format.ts'
import { parseDay } from './date-parse.ts'
import { Field, type FieldProps } from './field.tsx'
import { Input } from './input.tsx'
import { Popover } from './popover.tsx'

type DateFieldProps = Omit<FieldProps, 'children'> &
  Pick<CalendarProps, 'today' | 'min' | 'max' | 'isBlocked' | 'locale' | 'weekStart'> & {
    value: Day | null
    onChange: (day: Day | null) => void
    /** Sent with a form as 2026-11-26. */
    name?: string
    disabled?: boolean
  }

/** Typed ("26 nov", "tomorrow", "2026-11-26") or picked. What was typed stays until it can be read. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, name, disabled, today, min, max, isBlocked, locale, weekStart, error, ...field } =
    props
  const [draft, setDraft] = useState<string | null>(null)
  const [unread, setUnread] = useState(false)
  const [open, setOpen] = useState(false)

  const read = () => {
    if (draft === null) return
    const day = draft.trim() === '' ? null : parseDay(draft, today)
    setUnread(draft.trim() !== '' && day === null)
    if (draft.trim() !== '' && day === null) return
    setDraft(null)
    onChange(day)
  }
  const pick = (day: Day) => {
    setDraft(null)
    setUnread(false)
    setOpen(false)
    onChange(day)
  }
  const shown = value && isDay(value) ? formatDay(value, { timeZone: 'UTC', locale, year: true }) : ''
  const calendar = { today, min, max, isBlocked, locale, weekStart }
  return (
    <Field {...field} error={unread ? 'Write a day like 26 Nov 2026.' : error}>
      <Affix
        after={
          <Popover
            label={`Choose: ${typeof field.label === 'string' ? field.label : 'date'}`}
            align="end"
            open={open}
            onOpenChange={setOpen}
            trigger={
              <IconButton icon="calendar" label="Open the calendar" disabled={disabled} className="me-px" />
            }
          >
            <Calendar {...calendar} value={value} onChange={pick} takeFocus />
          </Popover>
        }
      >
        <Input
          numeric
          autoComplete="off"
          disabled={disabled}
          value={draft ?? shown}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={read}
          onKeyDown={(event) => event.key === 'Enter' && read()}
        />
      </Affix>
      {name && <input type="hidden" name={name} value={value ?? ''} />}
    </Field>
  )
}
