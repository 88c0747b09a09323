import { createServer } from 'node:http'
import { collectDefaultMetrics, Gauge, Histogram, register } from 'prom-client'
import { listen } from './http/listen.ts'
import type { RouteClass } from './http/route-class.ts'

type ObservedRequest = {
  app: string
  routeClass: RouteClass
  method: string
  status: number
  seconds: number
}

const LABELS = ['app', 'route_class', 'method', 'status'] as const
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

const REQUEST_SECONDS = 'http_request_duration_seconds'

const requestHistogram = () =>
  new Histogram({
    name: REQUEST_SECONDS,
    help: 'Time from the first byte of a request to the end of its response',
    labelNames: LABELS,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  })

// In dev Vite loads this file a second time beside Node: both copies count in one histogram.
const known = register.getSingleMetric(REQUEST_SECONDS)
const requestSeconds = known instanceof Histogram ? known : requestHistogram()

export function observeRequest({ app, routeClass, method, status, seconds }: ObservedRequest): void {
  const label = METHODS.has(method) ? method : 'other'
  requestSeconds.observe({ app, route_class: routeClass, method: label, status }, seconds)
}

export type GaugeReading = { labels?: Record<string, string>; value: number }
type GaugeSource = {
  name: string
  help: string
  labels?: string[]
  read: () => GaugeReading[] | Promise<GaugeReading[]>
}

/** A figure that is asked for when it is scraped: pool in use, jobs waiting, feed lag. */
export function registerGauge({ name, help, labels = [], read }: GaugeSource): void {
  register.removeSingleMetric(name)
  new Gauge({
    name,
    help,
    labelNames: labels,
    async collect() {
      this.reset()
      for (const { labels: of = {}, value } of await read()) this.set(of, value)
    },
  })
}

export type MetricsServer = { port: number; stop: () => Promise<void> }

/** Prometheus text on loopback only: figures are for the operator, never for the internet. */
export async function startMetricsServer(port: number): Promise<MetricsServer> {
  if (!register.getSingleMetric('process_cpu_user_seconds_total')) collectDefaultMetrics()
  const server = createServer(async (req, res) => {
    if (req.url !== '/metrics') return void res.writeHead(404).end()
    try {
      const text = await register.metrics()
      res.writeHead(200, { 'content-type': register.contentType, 'cache-control': 'no-store' }).end(text)
    } catch {
      res.writeHead(500).end('A gauge could not be read.\n')
    }
  })
  const bound = await listen(server, { port, host: '127.0.0.1', variable: 'METRICS_PORT' })
  return {
    port: bound.port,
    stop: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  }
}
