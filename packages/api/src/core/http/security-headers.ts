import { contentSecurityPolicy, type PolicyOptions } from './content-security-policy.ts'

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Never `no-referrer`: browsers would then send `Origin: null` with our own forms.
  'referrer-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'x-permitted-cross-domain-policies': 'none',
}

const TWO_YEARS = 63_072_000

export function securityHeaders(options: PolicyOptions): Record<string, string> {
  return {
    ...ALWAYS,
    'content-security-policy': contentSecurityPolicy(options),
    ...(options.https ? { 'strict-transport-security': `max-age=${TWO_YEARS}; includeSubDomains` } : {}),
  }
}
