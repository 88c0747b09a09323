import { type Span, type Tracer, trace } from '@opentelemetry/api'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { span } from './tracing.ts'

afterEach(() => trace.disable())

describe('span', () => {
  it('only calls the work while no SDK is registered', () => {
    const proxy = trace.getTracerProvider()
    const getTracer = vi.spyOn(proxy, 'getTracer')
    const setSpan = vi.spyOn(trace, 'setSpan')
    expect(span('orders.create', { region: 'eu' }, () => 42)).toBe(42)
    expect(getTracer).not.toHaveBeenCalled()
    expect(setSpan).not.toHaveBeenCalled()
    vi.restoreAllMocks()
  })

  it('opens and ends a span around the work once an SDK is there', async () => {
    const { ended } = registerRecorder()
    expect(await span('orders.create', { region: 'eu' }, async () => 42)).toBe(42)
    expect(span('orders.total', {}, () => 7)).toBe(7)
    expect(ended).toEqual(['orders.create eu ok', 'orders.total undefined ok'])
  })

  it('marks the span and passes on the error when the work fails, at once or later', async () => {
    const { ended } = registerRecorder()
    const failing = () => {
      throw new Error('no stock')
    }
    expect(() => span('a', {}, failing)).toThrow('no stock')
    await expect(span('b', {}, async () => failing())).rejects.toThrow('no stock')
    expect(ended).toEqual(['a undefined failed', 'b undefined failed'])
  })
})

/** The least SDK there can be: it writes down what ended and how. */
function registerRecorder(): { ended: string[] } {
  const ended: string[] = []
  const startActiveSpan = (
    name: string,
    options: { attributes: { region?: string } },
    work: (span: Span) => unknown,
  ) => {
    let outcome = 'ok'
    const recording: Partial<Span> = {
      recordException: () => {},
      setStatus() {
        outcome = 'failed'
        return recording as Span
      },
      end: () => void ended.push(`${name} ${options.attributes.region} ${outcome}`),
    }
    return work(recording as Span)
  }
  const tracer = { startActiveSpan } as Partial<Tracer> as Tracer
  trace.setGlobalTracerProvider({ getTracer: () => tracer })
  return { ended }
}
