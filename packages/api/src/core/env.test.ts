import { readFileSync } from 'node:fs'
import { databaseSettingNames } from '@thimblely/db/env'
import { describe, expect, it } from 'vitest'
import { apiConfig, settingNames } from './env.ts'

const good = {
  DIRECTORY_DATABASE_URL: 'postgres://owner:secret@localhost/directory',
  REGIONS: 'eu=postgres://owner:secret@localhost/eu,us=postgres://owner:secret@localhost/us',
  THIMBLELY_KEY: 'ab'.repeat(32),
}

describe('apiConfig', () => {
  it('shows the public copies of the first region unless told otherwise', () => {
    expect(apiConfig(good).localRegion).toBe('eu')
    expect(apiConfig({ ...good, LOCAL_REGION: 'us' }).localRegion).toBe('us')
  })

  it('takes an empty line for no setting', () => {
    const { METRICS_PORT, SMTP_URL, HOST } = apiConfig({ ...good, METRICS_PORT: '', SMTP_URL: '', HOST: '' })
    expect({ METRICS_PORT, SMTP_URL, HOST }).toEqual({
      METRICS_PORT: undefined,
      SMTP_URL: undefined,
      HOST: '127.0.0.1',
    })
  })

  it.each([
    ['an unknown local region', { LOCAL_REGION: 'mars' }, 'LOCAL_REGION: "mars" is not in REGIONS (eu, us)'],
    ['a port that is no number', { ADMIN_PORT: 'http' }, 'ADMIN_PORT: '],
    ['a port that does not exist', { METRICS_PORT: '70000' }, 'METRICS_PORT: '],
    [
      'an origin without a scheme',
      { WORKSPACE_ORIGIN: 'app.example.com' },
      'WORKSPACE_ORIGIN: an http:// or https:// address',
    ],
    [
      'an origin of another kind',
      { STOREFRONT_ORIGIN: 'ftp://example.com' },
      'STOREFRONT_ORIGIN: an http:// or https:// address',
    ],
    ['a log level that is none', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL: '],
    ['a flag that is neither yes nor no', { TRUST_PROXY: 'maybe' }, 'TRUST_PROXY: '],
    ['a mail address that is none', { MAIL_FROM: 'Thimblely' }, 'MAIL_FROM: '],
    [
      'an SMTP address of another kind',
      { SMTP_URL: 'https://mail.example.com' },
      'SMTP_URL: an smtp:// or smtps:// address',
    ],
    [
      'a password with a bare %',
      { SMTP_URL: 'smtp://ada:50%@mail.example.com' },
      'SMTP_URL: write % in the name or the password as %25',
    ],
    [
      'an S3 server without its keys',
      { S3_ENDPOINT: 'https://s3.example.com' },
      'S3_ENDPOINT: also needs S3_ACCESS_KEY and S3_SECRET_KEY',
    ],
    [
      'a text message service without its key',
      { INFOBIP_URL: 'https://x.api.infobip.com' },
      'INFOBIP_URL: also needs INFOBIP_KEY',
    ],
    ['a text message key without its service', { INFOBIP_KEY: 'key' }, 'INFOBIP_KEY: also needs INFOBIP_URL'],
    ['no key in production', { NODE_ENV: 'production', THIMBLELY_KEY: undefined }, 'THIMBLELY_KEY'],
    ['a short key', { THIMBLELY_KEY: 'abcd' }, 'THIMBLELY_KEY: at least 32 random bytes as hex'],
  ])('refuses %s in a sentence that names the setting', (_what, change, sentence) => {
    expect(() => apiConfig({ ...good, ...change })).toThrow(sentence)
  })

  it('names every mistake at once, and repeats no secret', () => {
    const mistakes = { ADMIN_PORT: '0', SMTP_URL: 'http://ada:hunter2@mail', S3_ENDPOINT: 'nowhere' }
    const refusal = (() => {
      try {
        return apiConfig({ ...good, ...mistakes })
      } catch (error) {
        return String(error)
      }
    })()
    for (const name of Object.keys(mistakes)) expect(refusal).toContain(`${name}: `)
    expect(refusal).not.toContain('hunter2')
  })
})

describe('.env.example', () => {
  // What `pnpm start` reads for itself.
  const startSettings = ['POSTGRES_PORT', 'WAL_ARCHIVE', 'THIMBLELY_DATA', 'DEMO']

  it('names every setting, once, and no other', () => {
    const example = readFileSync(new URL('../../../../.env.example', import.meta.url), 'utf8')
    const named = [...example.matchAll(/^([A-Z0-9_]+)=/gm)].map(([, name]) => name)
    const known = new Set([...settingNames, ...databaseSettingNames, ...startSettings])
    expect(named.toSorted()).toEqual([...known].toSorted())
  })
})
