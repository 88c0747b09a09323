import { createHash, createHmac } from 'node:crypto'
import { AppError } from '../errors.ts'

type Signer = {
  endpoint?: string
  region: string
  bucket: string
  credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string }
  forcePathStyle?: boolean
}

const longestLife = 24 * 60 * 60

/** Signature version 4 in the query. Keys and region need no escaping: their alphabet is safe in an address. */
export function signedS3Url(signer: Signer, key: string, seconds: number, at: Date): string {
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > longestLife) {
    throw new AppError('INVALID', 'A signed address lives between a second and a day.')
  }
  const url = objectUrl(signer, key)
  const stamp = at.toISOString().replace(/[-:]|\.\d{3}/g, '')
  const scope = `${stamp.slice(0, 8)}/${signer.region}/s3/aws4_request`
  const query = queryOf(signer, scope, stamp, seconds)
  const request = ['GET', url.pathname, query, `host:${url.host}`, '', 'host', 'UNSIGNED-PAYLOAD'].join('\n')
  const text = ['AWS4-HMAC-SHA256', stamp, scope, createHash('sha256').update(request).digest('hex')].join(
    '\n',
  )
  url.search = `${query}&X-Amz-Signature=${hmac(signingKey(signer, scope), text).toString('hex')}`
  return url.href
}

function objectUrl({ endpoint, region, bucket, forcePathStyle }: Signer, key: string): URL {
  const url = new URL(endpoint ?? `https://s3.${region}.amazonaws.com`)
  if (forcePathStyle) url.pathname = `/${bucket}/${key}`
  else {
    url.hostname = `${bucket}.${url.hostname}`
    url.pathname = `/${key}`
  }
  return url
}

/** In the order of the names, as the signature wants them. */
function queryOf({ credentials }: Signer, scope: string, stamp: string, seconds: number): string {
  const fields: [string, string | undefined][] = [
    ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
    ['X-Amz-Credential', `${credentials.accessKeyId}/${scope}`],
    ['X-Amz-Date', stamp],
    ['X-Amz-Expires', String(seconds)],
    ['X-Amz-Security-Token', credentials.sessionToken],
    ['X-Amz-SignedHeaders', 'host'],
  ]
  return fields.flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : [])).join('&')
}

function signingKey({ credentials }: Signer, scope: string): Buffer {
  const steps = scope.split('/')
  return steps.reduce((key, step) => hmac(key, step), Buffer.from(`AWS4${credentials.secretAccessKey}`))
}

const hmac = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest()
