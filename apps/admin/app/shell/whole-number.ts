const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })

/** 1,204. The locale is named, so that server and browser write the same. */
export const wholeNumber = (value: number) => figures.format(value)
