import {
  bigint,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { id, state, stateCheck, timestamps, workspaceId } from '../columns.ts'
import { declareTable } from '../register.ts'
import { assetVisibilities } from '../states.ts'
import { people } from './people.ts'
import { workspaces } from './workspaces.ts'

// A file in the workspace's region; what is shown are its re-encoded variants, never the upload itself.
export const assets = declareTable(
  { owner: 'workspace', fixed: ['created_by'] },
  pgTable(
    'assets',
    {
      workspaceId: workspaceId(),
      id: id(),
      bucket: text('bucket').notNull(),
      storageKey: text('storage_key').notNull(),
      fileName: text('file_name').notNull(),
      contentType: text('content_type').notNull(),
      bytes: bigint('bytes', { mode: 'number' }).notNull(),
      sha256: text('sha256').notNull(),
      width: integer('width'),
      height: integer('height'),
      // A tiny blurred picture as a data URL, shown while the real one loads.
      placeholder: text('placeholder'),
      dominantColor: text('dominant_color'),
      alt: text('alt').notNull().default(''),
      visibility: state('visibility', assetVisibilities).notNull().default('private'),
      createdBy: uuid('created_by').notNull(),
      ...timestamps(),
    },
    (table) => [
      primaryKey({ columns: [table.workspaceId, table.id] }),
      unique('assets_storage_key_unique').on(table.workspaceId, table.storageKey),
      index('assets_by_creation').on(table.workspaceId, table.createdAt, table.id),
      index('assets_created_by').on(table.createdBy),
      foreignKey({ columns: [table.workspaceId], foreignColumns: [workspaces.id] }),
      foreignKey({ columns: [table.createdBy], foreignColumns: [people.id] }),
      stateCheck('assets_visibility_check', table.visibility, assetVisibilities),
    ],
  ),
)

// One size and format of a picture.
export const assetVariants = declareTable(
  { owner: 'workspace', audited: false },
  pgTable(
    'asset_variants',
    {
      workspaceId: workspaceId(),
      id: id(),
      assetId: uuid('asset_id').notNull(),
      format: text('format').notNull(),
      width: integer('width').notNull(),
      height: integer('height').notNull(),
      bytes: integer('bytes').notNull(),
      storageKey: text('storage_key').notNull(),
      sourceSha256: text('source_sha256').notNull(),
      ...timestamps(),
    },
    (table) => [
      primaryKey({ columns: [table.workspaceId, table.id] }),
      unique('asset_variants_spec_unique').on(table.workspaceId, table.assetId, table.format, table.width),
      foreignKey({
        columns: [table.workspaceId, table.assetId],
        foreignColumns: [assets.workspaceId, assets.id],
      }).onDelete('cascade'),
    ],
  ),
)
