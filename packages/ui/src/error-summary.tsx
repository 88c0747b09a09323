import { useEffect, useId, useRef } from 'react'
import { cx } from './cx.ts'

export type FieldProblem = {
  /** The id of the Field or FieldGroup. */
  field: string
  /** Begins with the field's name: "Chest: 9.6 cm is too small for a jacket". */
  message: string
}

type ErrorSummaryProps = {
  problems: readonly FieldProblem[]
  title?: string
  /** Off on the gallery page, where several summaries stand side by side. */
  takeFocus?: boolean
  className?: string
}

/** What is wrong in a form, in one place, with the way to each. Takes the focus each time there is a new answer. */
export function ErrorSummary({ problems, title, takeFocus = true, className }: ErrorSummaryProps) {
  const box = useRef<HTMLElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (takeFocus && problems.length > 0) box.current?.focus()
  }, [problems, takeFocus])
  if (problems.length === 0) return null
  return (
    <section
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby={titleId}
      className={cx('rounded-md border-2 border-rust px-4.5 py-3.5 text-ui', className)}
    >
      <h2 id={titleId} className="mb-1 text-step-0 font-semibold">
        {title ?? defaultTitle(problems.length)}
      </h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.field + problem.message}>
            <a
              href={`#${problem.field}`}
              className="link inline-block py-[3px] text-rust max-sm:py-[13px]"
              onClick={() => focusField(problem.field)}
            >
              {problem.message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The link alone only scrolls to a fieldset; the focus goes to what can be changed. */
function focusField(id: string) {
  const field = document.getElementById(id)
  const control = field?.matches('fieldset')
    ? field.querySelector<HTMLElement>('input, select, textarea')
    : field
  control?.focus()
}

const words = ['', 'One thing', 'Two things', 'Three things', 'Four things', 'Five things']

function defaultTitle(count: number): string {
  return `${words[count] ?? `${count} things`} to put right`
}
