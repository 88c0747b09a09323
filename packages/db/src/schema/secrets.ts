import { customType, foreignKey, integer, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import { id, timestamps, workspaceId } from '../columns.ts'
import { declareTable } from '../register.ts'
import { workspaces } from './workspaces.ts'

const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

const leaders = ['owner', 'admin'] as const

// A provider's credential, sealed with the region's key. Only the worker opens it, for one call.
export const connectionSecrets = declareTable(
  {
    owner: 'workspace',
    access: { read: leaders, insert: leaders, update: leaders, delete: leaders },
    hidden: ['sealed'],
    redacted: ['sealed'],
  },
  pgTable(
    'connection_secrets',
    {
      workspaceId: workspaceId(),
      id: id(),
      provider: text('provider').notNull(),
      purpose: text('purpose').notNull(),
      // AES-256-GCM: nonce, tag and ciphertext in one.
      sealed: bytes('sealed').notNull(),
      keyVersion: integer('key_version').notNull(),
      ...timestamps(),
    },
    (table) => [
      primaryKey({ columns: [table.workspaceId, table.id] }),
      unique('connection_secrets_purpose_unique').on(table.workspaceId, table.provider, table.purpose),
      foreignKey({ columns: [table.workspaceId], foreignColumns: [workspaces.id] }),
    ],
  ),
)
