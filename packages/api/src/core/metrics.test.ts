import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { send } from './http/testing/send.ts'
import { startTestServer } from './http/testing/test-server.ts'
import { type MetricsServer, registerGauge, startMetricsServer } from './metrics.ts'

let metrics: MetricsServer
beforeAll(async () => {
  metrics = await startMetricsServer(0)
})
afterAll(() => metrics.stop())

const scrape = async () => (await send(metrics.port, '/metrics')).text

describe('startMetricsServer', () => {
  it('serves Prometheus text with process and event loop figures', async () => {
    const reply = await send(metrics.port, '/metrics')
    expect(reply.headers['content-type']).toContain('text/plain; version=0.0.4')
    expect(reply.text).toContain('nodejs_eventloop_lag_seconds')
    expect(reply.text).toContain('process_cpu_user_seconds_total')
  })

  it('counts requests by class and status, never by path', async () => {
    const server = await startTestServer()
    await send(server.port, '/hello')
    await send(server.port, '/api/trpc/none')
    await server.stop()
    const text = await scrape()
    expect(text).toContain(
      'http_request_duration_seconds_count{app="workspace",route_class="page",method="GET",status="200"} 1',
    )
    expect(text).toContain('route_class="trpc",method="GET",status="404"')
    expect(text).not.toContain('/hello')
  })

  it('asks a registered gauge at each scrape', async () => {
    let waiting = 3
    registerGauge({
      name: 'pool_waiting',
      help: 'Callers waiting for a connection',
      labels: ['region'],
      read: () => [{ labels: { region: 'eu' }, value: waiting }],
    })
    expect(await scrape()).toContain('pool_waiting{region="eu"} 3')
    waiting = 8
    expect(await scrape()).toContain('pool_waiting{region="eu"} 8')
  })

  it('has nothing at any other address', async () => {
    expect((await send(metrics.port, '/')).status).toBe(404)
  })

  it('names the setting when its port is taken', async () => {
    await expect(startMetricsServer(metrics.port)).rejects.toThrow('set METRICS_PORT to a free port')
  })
})
