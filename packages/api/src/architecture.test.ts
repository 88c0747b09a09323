import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { adminPermissions, workspacePermissions } from './core/permissions.ts'
import { appRouter } from './root.ts'
import type { Meta } from './trpc.ts'
import { consumers } from './worker.ts'

type Definition = { type: string; meta?: Meta; inputs: z.ZodType[]; output?: z.ZodType }

const procedures = Object.entries(
  appRouter._def.procedures as unknown as Record<string, { _def: Definition }>,
).map(([path, { _def }]) => ({ path, ..._def }))

const known = new Set([
  'public',
  'account',
  ...Object.keys(workspacePermissions),
  ...Object.keys(adminPermissions),
])

/** Walks a schema and tells where an object would let an unknown key through. */
function looseObjects(schema: z.ZodType, path: string): string[] {
  const json = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'output' })
  const loose: string[] = []
  const walk = (node: unknown, at: string) => {
    if (typeof node !== 'object' || node === null) return
    const { type, additionalProperties } = node as { type?: string; additionalProperties?: unknown }
    if (type === 'object' && additionalProperties !== false) loose.push(at)
    for (const [key, child] of Object.entries(node)) walk(child, `${at}.${key}`)
  }
  walk(json, path)
  return loose
}

describe('every procedure', () => {
  it.each(procedures)('$path names a permission of the table', ({ meta }) => {
    expect(known).toContain(meta?.permission)
  })

  it.each(procedures)('$path parses its input and refuses unknown keys', ({ path, inputs }) => {
    expect(inputs, `${path} has no input schema`).not.toHaveLength(0)
    for (const input of inputs) {
      const result = input.safeParse({ thisKeyExistsNowhere: 1 })
      expect(result.success, `${path} lets an unknown key through`).toBe(false)
    }
  })

  it.each(procedures.filter(({ type }) => type !== 'subscription'))(
    '$path answers only what its strict schema lists',
    ({ path, output }) => {
      const definition = procedures.find((one) => one.path === path)
      const schema = output ?? definition?.output
      expect(schema, `${path} has no output schema`).toBeDefined()
      expect(looseObjects(schema as z.ZodType, path)).toEqual([])
    },
  )
})

describe('every event', () => {
  it('has an entry among the consumers', () => {
    const source = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
      .filter((file) => /commands\.ts$/.test(file))
      .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
      .join('\n')
    const emitted = [...source.matchAll(/emit\([^;]*?\)/gs)].flatMap(([call]) =>
      [...call.matchAll(/'([a-z]+\.[a-z]+)'/gi)].map((match) => match[1] ?? ''),
    )
    expect(emitted.length).toBeGreaterThan(3)
    expect(new Set(emitted)).toEqual(new Set(Object.keys(consumers)))
  })
})
