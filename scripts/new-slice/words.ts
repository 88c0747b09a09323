import { bannedNames } from '../structure/house.ts'

/** A wish that cannot be granted, in a sentence for the person who typed it. */
export class SliceError extends Error {}

/** One noun in every spelling that the house needs. */
export type Words = {
  /** The folder, and what comes after a slice's address: `orders`, `size-charts`, `shows/tickets`. */
  path: string
  /** The last word of the path. */
  name: string
  /** The slice above, for a part. */
  parent: string | undefined
  /** Whose permissions it asks for: its own, or those of the slice above. */
  permission: string
  /** What follows `api.` when it is called: `orders`, `shows.tickets`. */
  procedures: string
  nouns: string
  noun: string
  Nouns: string
  Noun: string
  /** One of them, for the names of files. */
  kebab: string
  /** The table. */
  table: string
  words: string
  word: string
  Words: string
  Word: string
}

const kebab = /^[a-z]+(-[a-z]+)*$/

// What a slice's own code calls something else, or what SQL and TypeScript keep for themselves.
const reserved = new Set([
  ...['admin', 'api', 'app', 'core', 'pub', 'server', 'settings', 'shell', 'testing', 'workspace'],
  ...['columns', 'inputs', 'commands', 'events', 'keys', 'pages', 'queries', 'routers', 'routes', 'rows'],
  ...[
    'rules',
    'states',
    'tables',
    'timestamps',
    'totals',
    'values',
    'references',
    'users',
    'words',
    'places',
    'regions',
    'tenants',
    'tests',
  ],
])

const keywords = new Set(
  'break case catch class const default delete export false function import in interface new null package return static super switch this true try type var void while with'.split(
    ' ',
  ),
)

// Their plural is spelled the same, or they have none: five places could not tell one from many.
const uncountable = /(ss|us|is|news|series|species)$/

/** One of many, by the rules of English spelling; `--one` overrides it. */
export function singularOf(plural: string): string {
  if (/[^aeiou]ies$/.test(plural)) return plural.replace(/ies$/, 'y')
  if (/(ss|sh|ch|x|zz)es$/.test(plural)) return plural.replace(/es$/, '')
  return plural.replace(/s$/, '')
}

const pascal = (words: string) =>
  words.replaceAll(/(?:^|[-/ ])([a-z])/g, (_, letter: string) => letter.toUpperCase())

const camel = (words: string) => pascal(words).replace(/^[A-Z]/, (letter) => letter.toLowerCase())

const spaced = (words: string) => words.replaceAll('-', ' ')

const sentence = (words: string) => words.replace(/^[a-z]/, (letter) => letter.toUpperCase())

function refusal(noun: string, one: string | undefined): string | undefined {
  if (!kebab.test(noun))
    return 'is not kebab-case: lower-case letters, words joined by a hyphen, like size-charts.'
  const last = noun.split('-').at(-1) ?? ''
  if (bannedNames.includes(noun)) return 'says nothing about what is inside. Name the noun.'
  if (reserved.has(noun)) return 'is taken by the house itself. Choose another noun.'
  if (!one && (!last.endsWith('s') || uncountable.test(last)))
    return 'is not a plural. A slice is named after many of its things, like orders; an odd plural wants --one <singular>.'
  const single = one ?? singularOf(noun)
  if (!kebab.test(single) || single === noun)
    return `and its singular "${single}" must be two kebab-case words.`
  if (keywords.has(single))
    return `has the singular "${single}", a keyword of TypeScript. Choose a longer noun.`
  return undefined
}

/** Every spelling of a noun, or of a part under it; throws a SliceError for a noun that no slice can have. */
export function wordsOf(
  noun: string,
  options: { part?: string | undefined; one?: string | undefined } = {},
): Words {
  const { part, one } = options
  const name = part ?? noun
  const why = (part && refusal(noun, undefined)) || refusal(name, one)
  if (why) throw new SliceError(`"${part && refusal(noun, undefined) ? noun : name}" ${why}`)
  const single = one ?? singularOf(name)
  const prefix = part ? `${singularOf(noun)}-` : ''
  return {
    path: part ? `${noun}/${part}` : noun,
    name,
    parent: part ? noun : undefined,
    permission: camel(noun),
    procedures: part ? `${camel(noun)}.${camel(part)}` : camel(noun),
    nouns: camel(prefix + name),
    noun: camel(prefix + single),
    Nouns: pascal(prefix + name),
    Noun: pascal(prefix + single),
    kebab: prefix + single,
    table: (prefix + name).replaceAll('-', '_'),
    words: spaced(name),
    word: spaced(single),
    Words: sentence(spaced(name)),
    Word: sentence(spaced(single)),
  }
}
