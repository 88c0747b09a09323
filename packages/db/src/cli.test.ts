import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { runCli } from './cli.ts'
import { type TestDatabases, testDatabases } from './testing/database.ts'
import { workspace } from './testing/factories/workspaces.ts'

let databases: TestDatabases

beforeAll(async () => {
  databases = await testDatabases()
  await workspace(databases.regions)
})

beforeEach(() => {
  for (const [name, value] of Object.entries(databases.environment)) vi.stubEnv(name, value)
})

async function run(...args: string[]) {
  const [said, complained]: [string[], string[]] = [[], []]
  const code = await runCli(
    args,
    (line) => said.push(line),
    (line) => complained.push(line),
  )
  return { code, said: said.join('\n'), complained: complained.join('\n') }
}

describe('pnpm db', () => {
  it.each([
    [['bakcup'], 'There is no command "bakcup"'],
    [['constructor'], 'There is no command "constructor"'],
    [['migrate', '--regoin', 'eu'], 'pnpm db migrate [--region eu]'],
    [['migrate', '--region', 'mars'], 'There is no region "mars" here; known are eu, us.'],
    [['backup'], 'pnpm db backup <region>'],
    [['backup', 'mars'], 'There is no region "mars" here'],
    [['restore', 'eu'], '--from <file>'],
    [['restore', 'eu', '--from', 'x', '--at', 'yesterday'], 'a time with its zone'],
    [['generate', 'Not A Name'], 'is not a migration'],
    [['seed', '--scale', 'many'], 'thousands of clients'],
  ])('answers %j with what was wrong, and ends with 2', async (args, message) => {
    const { code, said, complained } = await run(...args)
    expect(complained).toContain(message)
    expect(code).toBe(2)
    expect(said).toBe('')
  })

  it('lists its commands when none is named', async () => {
    const { code, said } = await run()
    expect(said).toContain('pnpm db restore <region> --from <backup>')
    expect(code).toBe(0)
  })

  it('says what to do when no databases are known', async () => {
    vi.stubEnv('DIRECTORY_DATABASE_URL', '')
    vi.stubEnv('THIMBLELY_DATA', join(tmpdir(), 'thimblely-nothing-here'))
    const { code, complained } = await run('status')
    expect(complained).toMatch(/npx pnpm start[\s\S]*DIRECTORY_DATABASE_URL/)
    expect(code).toBe(1)
  })

  it('finds the databases of a running house by its note and its key', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'thimblely-running-'))
    const { directoryUrl, regions, key } = databases.config
    const running = { apps: {}, databases: { directory: directoryUrl, ...regions }, pids: [] }
    await writeFile(join(folder, 'running.json'), JSON.stringify(running))
    await writeFile(join(folder, 'key'), `${key.toString('hex')}\n`)
    vi.stubEnv('DIRECTORY_DATABASE_URL', '')
    vi.stubEnv('THIMBLELY_DATA', folder)
    const { code, said } = await run('status')
    await rm(folder, { recursive: true })
    expect(said).toMatch(/^directory: Postgres 1\d[\s\S]*^us: Postgres/m)
    expect(code).toBe(0)
  })

  it('shows what each database has, and that the directory agrees', async () => {
    const { code, said } = await run('status')
    expect(said).toMatch(
      /^eu: Postgres 1\d\.\S+, [\d.]+ MB, migrations: \d+ applied, none pending, schema [0-9a-f]{16}$/m,
    )
    expect(said).toContain('The directory agrees with the regions.')
    expect(code).toBe(0)
  })

  it('has nothing to apply to a database of this version', async () => {
    const { code, said } = await run('migrate')
    expect(said).toMatch(/^directory: nothing to apply.*\n^eu: nothing to apply.*\n^us: nothing to apply/m)
    expect(code).toBe(0)
  })

  it('finds a directory that lost a line, ends with 1, and rebuilds it', async () => {
    await databases.ownerSql('directory')`delete from workspace_dir`
    const check = await run('rebuild-directory', '--check')
    expect(check).toMatchObject({ code: 1, complained: 'workspace_dir: 1 missing, 0 too many' })
    const rebuilt = await run('rebuild-directory')
    expect(rebuilt.said).toContain('workspace_dir 1')
    expect(rebuilt.said).toContain('The directory agrees with the regions.')
  })

  it('keeps a region with accounts, and retires an empty one', async () => {
    expect(await run('retire', 'eu')).toMatchObject({
      code: 1,
      complained: expect.stringContaining('still holds 1 accounts and 1 workspaces'),
    })
    expect(await run('retire', 'mars')).toMatchObject({
      code: 1,
      complained: 'There is no region "mars" in the registry.',
    })
    expect(await run('retire', 'us')).toMatchObject({ code: 0, said: '"us" is retired.' })
  })

  it('settles the claims of a maker who died', async () => {
    const directory = databases.ownerSql('directory')
    await directory`insert into handle_dir (handle, owner_kind, owner_id, region, reserved_until)
      values ('nobody', 'account', gen_random_uuid(), 'eu', now() - interval '1 minute')`
    expect(await run('settle-claims')).toMatchObject({ code: 0, said: '0 confirmed, 1 released' })
  })
})
