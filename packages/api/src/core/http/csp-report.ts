import express, { Router } from 'express'
import type { Log } from '../log.ts'
import { CSP_REPORT_PATH } from './content-security-policy.ts'
import { loggablePath } from './loggable-path.ts'
import { networkPrefix } from './network-prefix.ts'
import { currentRequest } from './request-scope.ts'
import type { RateLimit } from './unsafe-rate-limit.ts'

const PER_MINUTE = 30
const REPORT_TYPES = ['application/csp-report', 'application/reports+json', 'application/json']

/** Logs what a browser blocked. Stands before the cross-site guard: reports carry no reliable origin and change nothing. */
export function cspReports(rateLimit: RateLimit, log: Log): Router {
  const router = Router()
  const body = express.json({ type: REPORT_TYPES, limit: '16kb' })
  router.post(CSP_REPORT_PATH, body, async (req, res) => {
    res.status(204).end()
    const bucket = `http.csp-report:${networkPrefix(currentRequest().ip)}`
    const { allowed } = await rateLimit(bucket, PER_MINUTE, 60).catch(() => ({ allowed: false }))
    if (allowed) log.warn({ violation: violationOf(req.body) }, 'content security policy violation')
  })
  return router
}

/** Both report formats, by the fields that help; addresses are cut to their path. */
function violationOf(body: unknown): Record<string, string> {
  const report = field(body, 'csp-report') ?? field(Array.isArray(body) ? body[0] : undefined, 'body') ?? {}
  return {
    directive: text(report, 'effective-directive', 'effectiveDirective', 'violated-directive'),
    blocked: withoutQuery(text(report, 'blocked-uri', 'blockedURL')),
    page: withoutQuery(text(report, 'document-uri', 'documentURL')),
  }
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

function text(report: unknown, ...keys: string[]): string {
  const value = keys.map((key) => field(report, key)).find((candidate) => typeof candidate === 'string')
  return typeof value === 'string' ? value.slice(0, 200) : ''
}

function withoutQuery(address: string): string {
  const url = URL.parse(address)
  return url ? `${url.origin}${loggablePath(url.pathname)}` : loggablePath(address)
}
