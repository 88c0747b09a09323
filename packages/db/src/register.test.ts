import { beforeAll, describe, expect, it } from 'vitest'
import { type CatalogueSql, declaredOf } from './testing/catalogue/declared.ts'
import { afterChange } from './testing/catalogue/mutation.ts'
import { registerViolations } from './testing/catalogue/register-check.ts'
import { type TestDatabases, testDatabases } from './testing/database.ts'

let databases: TestDatabases

beforeAll(async () => {
  databases = await testDatabases()
})

const region = (sql: CatalogueSql) => registerViolations(sql, 'region')

describe('the register', () => {
  it('declares every table and column of a region, and nothing that is not there', async () => {
    expect(await region(databases.ownerSql('eu'))).toEqual([])
  })

  it('declares every table and column of the directory, and nothing that is not there', async () => {
    expect(await registerViolations(databases.ownerSql('directory'), 'directory')).toEqual([])
  })
})

describe('the register check notices', () => {
  it.for([
    ['create table fittings (id uuid primary key)', 'not declared: public.fittings'],
    ['create table pub.fittings (id uuid primary key)', 'not declared: pub.fittings'],
    ['create table app.fittings (id uuid primary key)', 'not declared: app.fittings'],
    ['create schema elsewhere create table fittings (id uuid)', 'not declared: elsewhere.fittings'],
    ['drop table saved_views', 'declared, but not in the database: public.saved_views'],
    ['alter table clients add column nickname text', 'column not declared: public.clients.nickname text'],
  ] as const)('%s', async ([change, violation]) => {
    expect(await afterChange(databases.ownerSql('eu'), change, region)).toContain(violation)
  })

  it('a column whose type or emptiness differs', async () => {
    const change =
      'alter table saved_views alter column search drop not null, alter column list type varchar(20)'
    expect(await afterChange(databases.ownerSql('eu'), change, region)).toEqual([
      'column declared, but not in the database: public.saved_views.list text not null',
      'column declared, but not in the database: public.saved_views.search text not null',
      'column not declared: public.saved_views.list character varying(20) not null',
      'column not declared: public.saved_views.search text',
    ])
  })

  it('a table whose declaration was taken away', async () => {
    const without = declaredOf('region').filter(({ name }) => name !== 'clients')
    expect(await registerViolations(databases.ownerSql('eu'), 'region', without)).toEqual([
      'not declared: public.clients',
    ])
  })

  it('a table in the directory that nobody declared', async () => {
    const check = (sql: CatalogueSql) => registerViolations(sql, 'directory')
    expect(
      await afterChange(databases.ownerSql('directory'), 'create table name_dir (name text)', check),
    ).toEqual(['not declared: public.name_dir'])
  })
})
