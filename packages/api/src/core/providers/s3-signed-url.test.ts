import { expect, test } from 'vitest'
import { signedS3Url } from './s3-signed-url.ts'

/** The worked example of Amazon's documentation of presigned addresses (signature version 4, query). */
const documented = {
  endpoint: 'https://s3.amazonaws.com',
  region: 'us-east-1',
  bucket: 'examplebucket',
  credentials: {
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  },
}
const at = new Date('2013-05-24T00:00:00Z')

test("signs as in Amazon's documented example", () => {
  const url = new URL(signedS3Url(documented, 'test.txt', 86_400, at))
  expect(url.origin + url.pathname).toBe('https://examplebucket.s3.amazonaws.com/test.txt')
  expect(url.searchParams.get('X-Amz-Credential')).toBe(
    'AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request',
  )
  expect(url.searchParams.get('X-Amz-Signature')).toBe(
    'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
  )
})

test('signs key, lifetime, moment and region: a change of any needs another signature', () => {
  const signatures = [
    signedS3Url(documented, 'test.txt', 86_400, at),
    signedS3Url(documented, 'test2.txt', 86_400, at),
    signedS3Url(documented, 'test.txt', 86_399, at),
    signedS3Url(documented, 'test.txt', 86_400, new Date('2013-05-24T00:00:01Z')),
    signedS3Url({ ...documented, region: 'eu-central-1' }, 'test.txt', 86_400, at),
  ].map((url) => new URL(url).searchParams.get('X-Amz-Signature'))
  expect(new Set(signatures).size).toBe(signatures.length)
})

test('names the bucket in the path where the service wants it, and the region where no endpoint is given', () => {
  const local = { ...documented, endpoint: 'http://127.0.0.1:9000', forcePathStyle: true }
  expect(signedS3Url(local, 'a/b.txt', 60, at)).toMatch(
    /^http:\/\/127\.0\.0\.1:9000\/examplebucket\/a\/b\.txt\?/,
  )
  const plain = { ...documented, endpoint: undefined, region: 'eu-central-1' }
  expect(signedS3Url(plain, 'a', 60, at)).toMatch(
    /^https:\/\/examplebucket\.s3\.eu-central-1\.amazonaws\.com\/a\?/,
  )
})

test('carries the token of temporary credentials', () => {
  const credentials = { ...documented.credentials, sessionToken: 'temporary/token=' }
  const url = signedS3Url({ ...documented, credentials }, 'a', 60, at)
  expect(new URL(url).searchParams.get('X-Amz-Security-Token')).toBe('temporary/token=')
})
