import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { emailHash, phoneHash, subjectHash } from './directory/hashes.ts'
import { residencyDocument, residencyReport } from './residency-report.ts'
import { boundaryViolations } from './testing/catalogue/boundary-check.ts'
import { crossingViolations } from './testing/catalogue/crossing-check.ts'
import { declaredOf } from './testing/catalogue/declared.ts'
import { afterChange } from './testing/catalogue/mutation.ts'
import { type TestDatabases, testDatabases } from './testing/database.ts'
import { account } from './testing/factories/accounts.ts'
import { workspace } from './testing/factories/workspaces.ts'

let databases: TestDatabases

beforeAll(async () => {
  databases = await testDatabases()
})

const everyTable = () => [...declaredOf('region'), ...declaredOf('directory')]

describe('the border of a region (R1)', () => {
  it.for(['directory', 'eu', 'us'] as const)(
    'is not crossed by anything in the database %s',
    async (name) => {
      expect(await boundaryViolations(databases.ownerSql(name))).toEqual([])
    },
  )

  it('is crossed by declared columns only', async () => {
    expect(await crossingViolations(databases.ownerSql('eu'))).toEqual([])
  })
})

describe('the border check notices', () => {
  it.for([
    [
      'alter table clients add constraint clients_profile foreign key (profile_id) references accounts (id)',
      'clients_profile: public.clients points at public.accounts, which may live elsewhere',
    ],
    [
      'alter table my_workspaces add constraint pointer foreign key (workspace_id) references workspaces (id)',
      'pointer: public.my_workspaces points at public.workspaces, which may live elsewhere',
    ],
    ['create publication everything for table clients', 'a way out of the database: publication everything'],
    [
      'create rule copy as on insert to clients do also notify clients',
      'a way out of the database: rule copy on clients',
    ],
    [
      `create function app.phone_home() returns trigger language plpgsql as 'begin return new; end';
       create trigger spy after insert on clients for each row execute function app.phone_home()`,
      'a trigger calls app.phone_home',
    ],
    ['create extension pgcrypto', 'extension pgcrypto'],
  ] as const)('%s', async ([change, violation]) => {
    expect(await afterChange(databases.ownerSql('eu'), change, boundaryViolations)).toEqual([violation])
  })

  it('a published field that its column does not declare', async () => {
    const without = everyTable().map((table) => {
      const { tagline: _, ...leaves } = table.declaration.leaves ?? {}
      return { ...table, declaration: { ...table.declaration, leaves } }
    })
    expect(await crossingViolations(databases.ownerSql('eu'), without)).toEqual([
      'public.workspaces.tagline leaves by the feed of sellers, but is not declared',
    ])
  })

  it('a column of the directory that does not say what it holds', async () => {
    const without = everyTable().map((table) =>
      table.name === 'handle_dir'
        ? { ...table, declaration: { ...table.declaration, leaves: { display_name: 'a name' } } }
        : table,
    )
    const silent = ['handle', 'owner_kind', 'owner_id', 'region', 'claim_state'].map(
      (column) => `public.handle_dir.${column} is outside of a region and does not say what it holds`,
    )
    expect(await crossingViolations(databases.ownerSql('eu'), without)).toEqual(
      [...silent, 'public.handle_dir.display_name is declared to leave, but does not exist'].toSorted(),
    )
  })

  it('a call that brings one more field into a region', async () => {
    const change = `drop function app.put_card;
      create function app.put_card(p_id uuid, p_home_region text, p_display_name text, p_avatar_url text, p_phone text)
        returns void language sql as ''`
    expect(await afterChange(databases.ownerSql('eu'), change, crossingViolations)).toEqual([
      'app.put_card takes p_phone, and nobody said where it comes from',
    ])
  })
})

describe('the directory (R5)', () => {
  const person = {
    email: 'Adaeze.Okonkwo@example.com',
    fullName: 'Adaeze Okonkwo',
    phone: '+33 6 12 34 56 78',
  }
  const subject = 'google-subject-1138'
  const shop = { name: 'Maison Okonkwo', slug: 'atelier-on-the-quay' }

  async function dump(): Promise<string> {
    const sql = databases.ownerSql('directory')
    const tables = declaredOf('directory').map(
      ({ qualified }) => `select t::text as line from ${qualified} t`,
    )
    const rows = await sql.unsafe(tables.join(' union all '))
    return rows.map((row) => String(row.line)).join('\n')
  }

  beforeAll(async () => {
    const { regions, config, ownerSql } = databases
    const owner = await account(regions, { email: person.email, fullName: person.fullName })
    await workspace(regions, { owner, ...shop })
    const sql = ownerSql('directory')
    const place = { key_version: 1, account_id: owner.id, home_region: 'eu', claim_state: 'confirmed' }
    await sql`insert into phone_dir ${sql({ phone_hmac: phoneHash(config.key, person.phone), ...place })}`
    await sql`insert into oauth_dir ${sql({
      provider: 'google',
      subject_hmac: subjectHash(config.key, 'google', subject),
      ...place,
    })}`
  })

  it('knows a person by keyed hashes, and a workspace by its address', async () => {
    const text = await dump()
    const { key } = databases.config
    expect(text).toContain(emailHash(key, person.email))
    expect(text).toContain(phoneHash(key, person.phone))
    expect(text).toContain(shop.slug)
  })

  it('holds no name, address or number, and none of their hashes without the key', async () => {
    const text = (await dump()).toLowerCase()
    const secrets = [
      person.email,
      ...person.email.split('@').slice(0, 1),
      ...person.fullName.split(' '),
      person.phone,
      person.phone.replaceAll(' ', ''),
      shop.name,
      subject,
      `google:${subject}`,
    ].flatMap((word) => [word, word.toLowerCase()])
    const hashes = secrets.flatMap((word) =>
      (['hex', 'base64'] as const).map((form) =>
        createHash('sha256').update(word).digest(form).toLowerCase(),
      ),
    )
    for (const trace of [...secrets.map((word) => word.toLowerCase()), ...hashes])
      expect(text).not.toContain(trace)
  })
})

describe('docs/residency.md', () => {
  it('says what the register says', async () => {
    expect(await readFile(residencyDocument, 'utf8')).toBe(residencyReport())
  })
})
