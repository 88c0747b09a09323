import { trace } from '@opentelemetry/api'
import { expect, test } from 'vitest'
import { span } from '../src/core/tracing.ts'

const attributes = { region: 'eu' }
const work = (n = 0): number => n + 1
const api = trace.getTracer('thimblely')

test('span() without an SDK costs a fraction of the no-op tracer of the API', async ({ bench }) => {
  const results = await bench.compare(
    bench('the work alone', () => void work()),
    bench('inside span()', () => void span('work', attributes, work)),
    bench('inside the no-op tracer', () => void api.startActiveSpan('work', { attributes }, () => work())),
    { time: 300 },
  )
  const mean = (name: Parameters<typeof results.get>[0]) => results.get(name).latency.mean
  expect(mean('inside span()')).toBeLessThan(mean('inside the no-op tracer'))
})
