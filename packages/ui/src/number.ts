const formats = new Map<string, Intl.NumberFormat>()

/** The locale is always named, so that server and browser write the same. */
export function formatInteger(value: number | bigint, locale = 'en-GB'): string {
  let format = formats.get(locale)
  if (!format) {
    format = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
    formats.set(locale, format)
  }
  return format.format(value)
}
