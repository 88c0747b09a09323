type Option = { value: string; label: string; count?: number }

type RadioFacetProps = {
  legend: string
  name: string
  /** The value in force; without one, `any` is. */
  chosen: string | undefined
  any: string
  options: readonly Option[]
}

export function RadioFacet({ legend, name, chosen, any, options }: RadioFacetProps) {
  return (
    <fieldset className="facet">
      <legend className="float-left mb-1.5 w-full text-step--1 font-semibold">{legend}</legend>
      {[{ value: '', label: any }, ...options].map(({ value, label, count }: Option) => (
        <label key={value} className="facet-choice">
          <input type="radio" name={name} value={value} defaultChecked={(chosen ?? '') === value} />
          <span className="flex-1">{label}</span>
          {count !== undefined && (
            <span className="num text-graphite">
              {count}
              <span className="sr-only">{count === 1 ? ' maker' : ' makers'}</span>
            </span>
          )}
        </label>
      ))}
    </fieldset>
  )
}
