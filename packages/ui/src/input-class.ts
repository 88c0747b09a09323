/** Wrong is a second line inside the border, so that it does not rest on colour alone. */
const invalid = 'aria-invalid:border-rust aria-invalid:shadow-[inset_0_0_0_1px_var(--rust)]'

export const inputClass = `w-full min-w-0 min-h-10 rounded-md border border-control bg-card px-3 py-2 text-step-0 leading-normal focus-visible:border-chalk focus-visible:outline-offset-0 disabled:cursor-not-allowed disabled:border-hairline disabled:bg-linen disabled:text-graphite max-sm:min-h-11 max-sm:text-base ${invalid}`
