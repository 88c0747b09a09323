import { describe, expect, it } from 'vitest'
import { databaseConfig, dataFolder, hasDatabaseEnv } from './env.ts'

const key = 'ab'.repeat(32)
const good = {
  DIRECTORY_DATABASE_URL: 'postgres://owner:secret@localhost/directory',
  REGIONS:
    'eu=postgres://owner:secret@localhost/eu?sslmode=require,us=postgresql://owner:secret@other:6432/us',
  THIMBLELY_KEY: key,
}

describe('databaseConfig', () => {
  it('reads the regions with their whole addresses, the key and the defaults', () => {
    expect(databaseConfig(good)).toEqual({
      directoryUrl: good.DIRECTORY_DATABASE_URL,
      regions: {
        eu: 'postgres://owner:secret@localhost/eu?sslmode=require',
        us: 'postgresql://owner:secret@other:6432/us',
      },
      key: Buffer.from(key, 'hex'),
      poolSize: 10,
      production: false,
    })
  })

  it('forgives spaces and a comma too many between regions', () => {
    const REGIONS = ' eu=postgres://localhost/eu , us=postgres://localhost/us,'
    expect(Object.keys(databaseConfig({ ...good, REGIONS }).regions)).toEqual(['eu', 'us'])
  })

  it.each([
    ['no directory', { DIRECTORY_DATABASE_URL: undefined }, 'DIRECTORY_DATABASE_URL: '],
    [
      'a directory that is no Postgres',
      { DIRECTORY_DATABASE_URL: 'mysql://x/y' },
      'DIRECTORY_DATABASE_URL needs a postgres:// address',
    ],
    ['no regions', { REGIONS: undefined }, 'REGIONS: '],
    ['an empty list', { REGIONS: ' , ' }, 'REGIONS: name at least one region'],
    [
      'a name that is none',
      { REGIONS: 'EU-1=postgres://x/eu' },
      'REGIONS: "EU-1" is not a region name (like eu or us)',
    ],
    [
      'a list without names',
      { REGIONS: 'postgres://x/eu' },
      'REGIONS: an address without a name is not a region name',
    ],
    [
      'a region without an address',
      { REGIONS: 'eu' },
      'REGIONS: eu needs a postgres:// address of a database',
    ],
    [
      'a region that is no Postgres',
      { REGIONS: 'eu=http://x/eu' },
      'REGIONS: eu needs a postgres:// address of a database',
    ],
    [
      'an address cut off',
      { REGIONS: 'eu=postgres://' },
      'REGIONS: eu needs a postgres:// address of a database',
    ],
    [
      'a region named like the directory',
      { REGIONS: 'directory=postgres://x/d' },
      'REGIONS: "directory" is not a region name',
    ],
    ['a region twice', { REGIONS: 'eu=postgres://x/a,eu=postgres://x/b' }, 'REGIONS: eu is listed twice'],
    [
      'two regions in one database',
      { REGIONS: 'eu=postgres://x/a,us=postgres://x/a' },
      'REGIONS: us has the database of eu',
    ],
    ['no key', { THIMBLELY_KEY: undefined }, 'THIMBLELY_KEY: '],
    ['a key too short', { THIMBLELY_KEY: 'abcd' }, 'THIMBLELY_KEY: at least 32 random bytes as hex'],
    [
      'a key with half a byte too many',
      { THIMBLELY_KEY: `${key}a` },
      'THIMBLELY_KEY: at least 32 random bytes as hex',
    ],
    ['a pool of none', { POOL_SIZE: '0' }, 'POOL_SIZE: '],
    ['a pool that is no number', { POOL_SIZE: 'many' }, 'POOL_SIZE: '],
  ])('refuses %s with one clear sentence', (_name, mistake, sentence) => {
    expect(() => databaseConfig({ ...good, ...mistake })).toThrow('The environment is not right:')
    expect(() => databaseConfig({ ...good, ...mistake })).toThrow(sentence)
  })

  it('names every mistake at once, and no secret', () => {
    const mistakes = {
      ...good,
      REGIONS: 'eu=oops-secret,postgres://owner:secret@x/us',
      THIMBLELY_KEY: 'cafe',
    }
    let message = ''
    try {
      databaseConfig(mistakes)
    } catch (error) {
      message = String(error)
    }
    expect(message).toMatch(/REGIONS:[\s\S]*THIMBLELY_KEY:/)
    expect(message).not.toMatch(/secret|cafe/)
  })
})

describe('the data folder', () => {
  it('is the one the environment names, or .data beside the packages', () => {
    expect(dataFolder({ THIMBLELY_DATA: '/srv/house' })).toBe('/srv/house')
    expect(dataFolder({})).toMatch(/\.data$/)
  })

  it('matters only when the environment names no directory', () => {
    expect(hasDatabaseEnv(good)).toBe(true)
    expect(hasDatabaseEnv({ DIRECTORY_DATABASE_URL: '' })).toBe(false)
  })
})
