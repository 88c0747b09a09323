const REDACTED = '[redacted]'
const MAX_DEPTH = 6
const MAX_ITEMS = 50

const privateKey =
  /(password|passphrase|token|secret|apikey|authorization|cookie|credential|email|phone|query|search)s?$/
const personName =
  /^(name|username|(first|last|middle|full|display|given|family|legal|client|contact|recipient)name)s?$/

/** A key that may hold a secret or personal data, whatever its spelling (`user_email`, `userEmail`). */
function isPrivateKey(key: string): boolean {
  const plain = key.toLowerCase().replace(/[^a-z]/g, '')
  return privateKey.test(plain) || personName.test(plain)
}

export function redactFields(fields: Record<string, unknown>): Record<string, unknown> {
  return redactObject(fields, 0)
}

function redactObject(fields: object, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      isPrivateKey(key) && value !== undefined ? REDACTED : redactValue(value, depth + 1),
    ]),
  )
}

function redactValue(value: unknown, depth: number): unknown {
  if (typeof value === 'bigint') return value.toString()
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if (depth > MAX_DEPTH) return '[deep]'
  if (value instanceof Error) return describeError(value, depth)
  if (ArrayBuffer.isView(value)) return '[bytes]'
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).map((item) => redactValue(item, depth + 1))
  return redactObject(value, depth)
}

/** Only named fields: database drivers hang parameters and row contents on their errors. */
function describeError(error: Error, depth: number): Record<string, unknown> {
  return {
    type: error.name,
    message: error.message,
    code: 'code' in error ? error.code : undefined,
    stack: error.stack,
    cause: error.cause === undefined ? undefined : redactValue(error.cause, depth + 1),
  }
}

const scrubbers: [RegExp, string][] = [
  [/(:\/\/)[^\s"@/\\]+@/g, '$1[credentials]@'],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, '$1 [redacted]'],
  [/(\/[^\s"?\\]*)\?[^\s"\\]+/g, '$1?[query]'],
  // The optional escape keeps `\n` of a JSON string whole when the address follows a line break.
  [/(\\[bfnrt])?[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}/gi, '$1[email]'],
  [/\+\d[\d ().-]{6,}\d/g, '[phone]'],
]

/** Last net over a finished line, for what slipped into messages and stacks. Keeps the line valid JSON. */
export function scrubText(line: string): string {
  return scrubbers.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), line)
}
