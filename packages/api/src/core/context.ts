import type { Region } from '@thimblely/db/regions'
import type { AccountTx, PublicTx, SystemTx, WorkspaceTx } from '@thimblely/db/scope'
import type { RequestContext } from './request.ts'
import type { Viewer } from './session.ts'

/** What a query or command gets, by the kind of procedure that calls it. The transaction comes from a door of the database. */
export type PublicContext = RequestContext & { tx: PublicTx }

export type AccountContext = RequestContext & { tx: AccountTx; actor: Viewer }

export type WorkspaceContext = RequestContext & {
  tx: WorkspaceTx
  /** Known once the transaction has been let in. */
  role: Promise<string>
  workspaceId: string
  actor: Pick<Viewer, 'accountId' | 'displayName' | 'timeZone' | 'locale'>
}

/** For work on files: it holds no transaction, and opens one for its rows once the files are put away. */
export type FilesContext = RequestContext & {
  workspaceId: string
  region: Region
  actor: Viewer
  write: <Answer>(work: (ctx: WorkspaceContext) => Promise<Answer>) => Promise<Answer>
}

export type AdminContext = RequestContext & { tx: SystemTx; actor: Viewer }
