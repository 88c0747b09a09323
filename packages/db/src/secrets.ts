import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { deriveKey } from './keys.ts'
import { connectionSecrets } from './schema/secrets.ts'
import type { SystemTx, WorkspaceTx } from './scope.ts'

const algorithm = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/** The sealing keys of one region, newest last. The version is stored beside each secret. */
export type SealingKeys = { region: string; versions: ReadonlyMap<number, Buffer> }

export function sealingKeys(region: string, masters: readonly Buffer[]): SealingKeys {
  return {
    region,
    versions: new Map(masters.map((master, index) => [index + 1, deriveKey(master, `secrets-${region}`)])),
  }
}

function newest(keys: SealingKeys): number {
  return Math.max(...keys.versions.keys())
}

/** The context is authenticated too: a sealed value copied to another workspace or purpose does not open. */
export function seal(
  keys: SealingKeys,
  context: string,
  plain: string,
): { sealed: Buffer; keyVersion: number } {
  const keyVersion = newest(keys)
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv(algorithm, keyOf(keys, keyVersion), nonce).setAAD(Buffer.from(context))
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return { sealed: Buffer.concat([nonce, cipher.getAuthTag(), body]), keyVersion }
}

export function open(keys: SealingKeys, context: string, sealed: Buffer, keyVersion: number): string {
  const nonce = sealed.subarray(0, nonceBytes)
  const tag = sealed.subarray(nonceBytes, nonceBytes + tagBytes)
  // A shorter tag would be accepted otherwise, and be easier to guess.
  const decipher = createDecipheriv(algorithm, keyOf(keys, keyVersion), nonce, { authTagLength: tagBytes })
    .setAAD(Buffer.from(context))
    .setAuthTag(tag)
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]).toString(
    'utf8',
  )
}

function keyOf(keys: SealingKeys, version: number): Buffer {
  const key = keys.versions.get(version)
  if (!key) throw new Error(`There is no version ${version} of the sealing key of ${keys.region}`)
  return key
}

type SecretName = { workspaceId: string; provider: string; purpose: string }

const contextOf = ({ workspaceId, provider, purpose }: SecretName) => `${workspaceId}:${provider}:${purpose}`

export async function storeSecret(
  tx: WorkspaceTx,
  keys: SealingKeys,
  name: SecretName,
  plain: string,
): Promise<void> {
  const { provider, purpose } = name
  const value = seal(keys, contextOf(name), plain)
  await tx
    .insert(connectionSecrets)
    .values({ provider, purpose, ...value })
    .onConflictDoUpdate({
      target: [connectionSecrets.workspaceId, connectionSecrets.provider, connectionSecrets.purpose],
      set: value,
    })
}

export async function readSecret(
  tx: SystemTx,
  keys: SealingKeys,
  name: SecretName,
): Promise<string | undefined> {
  const [row] = await tx
    .select({ sealed: connectionSecrets.sealed, keyVersion: connectionSecrets.keyVersion })
    .from(connectionSecrets)
    .where(and(eq(connectionSecrets.provider, name.provider), eq(connectionSecrets.purpose, name.purpose)))
  return row && open(keys, contextOf(name), row.sealed, row.keyVersion)
}

/** Seals a workspace's secrets again with the newest key. */
export async function rotateSecrets(tx: SystemTx, keys: SealingKeys): Promise<number> {
  const rows = await tx.select().from(connectionSecrets)
  const old = rows.filter((row) => row.keyVersion !== newest(keys))
  for (const row of old) {
    const plain = open(keys, contextOf(row), row.sealed, row.keyVersion)
    await tx
      .update(connectionSecrets)
      .set(seal(keys, contextOf(row), plain))
      .where(eq(connectionSecrets.id, row.id))
  }
  return old.length
}
