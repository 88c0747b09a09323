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

export type AdminContext = RequestContext & { tx: SystemTx; actor: Viewer }
