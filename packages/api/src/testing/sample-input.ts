import { z } from 'zod'

/** A place of an input that names a row: an id or a slug. */
export type NamingPlace = { at: string; kind: 'id' | 'slug'; inputNaming: (name: string) => unknown }

type Given = Record<string, string>

const anyId = '00000000-0000-4000-8000-000000000000'

const texts = ['sample text', 'ada@example.com', '1', 'aa', anyId, 'https://example.com', '2026-05-01']

const keyOf = (path: string) => path.split('.').at(-1) ?? ''

function firstAccepted(schema: z.ZodType, candidates: readonly unknown[], path: string): unknown {
  for (const candidate of candidates) if (schema.safeParse(candidate).success) return candidate
  throw new Error(`No sample for ${path} (${schema.def.type})`)
}

function objectSample(schema: z.ZodObject, path: string, given: Given): Record<string, unknown> {
  const required = Object.entries(schema.shape).filter(
    ([, field]) => !(field as z.ZodType).safeParse(undefined).success,
  )
  return Object.fromEntries(
    required.map(([key, field]) => [key, sampleOf(field as z.ZodType, `${path}.${key}`, given)]),
  )
}

/** The smallest input that a schema accepts; `given` says what a text under a key must be. */
export function sampleOf(schema: z.ZodType, path: string, given: Given): unknown {
  if (schema.safeParse(undefined).success) return undefined
  if (schema instanceof z.ZodObject) return objectSample(schema, path, given)
  if (schema instanceof z.ZodPipe) return sampleOf(schema.in as z.ZodType, path, given)
  if (schema instanceof z.ZodUnion) return sampleOf(schema.options[0] as z.ZodType, path, given)
  if (schema instanceof z.ZodArray)
    return schema.safeParse([]).success ? [] : [sampleOf(schema.element as z.ZodType, path, given)]
  if (schema instanceof z.ZodEnum) return schema.options[0]
  if (schema instanceof z.ZodLiteral) return schema.value
  const known = given[keyOf(path)]
  return firstAccepted(
    schema,
    [...(known ? [known] : []), ...texts, null, 1, true, new Date(), 1n, new Uint8Array(1)],
    path,
  )
}

const wrappers = [z.ZodOptional, z.ZodNullable, z.ZodDefault, z.ZodPrefault, z.ZodReadonly] as const

function unwrapped(schema: z.ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodPipe) return schema.in as z.ZodType
  for (const wrapper of wrappers) if (schema instanceof wrapper) return schema.unwrap() as z.ZodType
  return undefined
}

const refusedAsId = (schema: z.ZodType) => !texts.slice(0, 4).some((text) => schema.safeParse(text).success)

/** Every place of an input where a row is named, optional ones and those in lists and unions included. */
export function namingPlaces(schema: z.ZodType, path: string, given: Given): NamingPlace[] {
  const inner = unwrapped(schema)
  if (inner) return namingPlaces(inner, path, given)
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => namingPlaces(option as z.ZodType, path, given))
  if (schema instanceof z.ZodArray) {
    return namingPlaces(schema.element as z.ZodType, path, given).map(({ inputNaming, ...place }) => ({
      ...place,
      inputNaming: (name) => [inputNaming(name)],
    }))
  }
  if (schema instanceof z.ZodObject) {
    const rest = () => objectSample(schema, path, given)
    return Object.entries(schema.shape).flatMap(([key, field]) =>
      namingPlaces(field as z.ZodType, `${path}.${key}`, given).map(({ inputNaming, ...place }) => ({
        ...place,
        inputNaming: (name) => ({ ...rest(), [key]: inputNaming(name) }),
      })),
    )
  }
  if (schema.safeParse(anyId).success && refusedAsId(schema))
    return [{ at: path, kind: 'id', inputNaming: (name) => name }]
  return keyOf(path) === 'slug' ? [{ at: path, kind: 'slug', inputNaming: (name) => name }] : []
}
