import {
  type Attributes,
  ProxyTracerProvider,
  type Span,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api'

const TRACER = 'thimblely'

/** Runs `work` inside a span when an OpenTelemetry SDK is registered; otherwise it only calls `work`. */
export function span<Result>(name: string, attributes: Attributes, work: () => Result): Result {
  const tracer = registeredTracer()
  return tracer ? tracer.startActiveSpan(name, { attributes }, (active) => runIn(active, work)) : work()
}

/** The API's own no-op tracer would still make a span object and a context per call. */
function registeredTracer(): Tracer | undefined {
  const provider = trace.getTracerProvider()
  return provider instanceof ProxyTracerProvider
    ? provider.getDelegateTracer(TRACER)
    : provider.getTracer(TRACER)
}

function runIn<Result>(active: Span, work: () => Result): Result {
  try {
    const result = work()
    if (!(result instanceof Promise)) return ended(active, result)
    const settled = result.then(
      (value) => ended(active, value),
      (error) => failed(active, error),
    )
    return settled as Result // safe: a promise of the same value, observed on its way
  } catch (error) {
    return failed(active, error)
  }
}

function ended<Value>(active: Span, value: Value): Value {
  active.end()
  return value
}

function failed(active: Span, error: unknown): never {
  active.recordException(error instanceof Error ? error : String(error))
  active.setStatus({ code: SpanStatusCode.ERROR })
  active.end()
  throw error
}
