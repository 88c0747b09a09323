import type { Region } from '@thimblely/db/regions'
import type { SystemTx } from '@thimblely/db/scope'
import type { ApiConfig } from './env.ts'
import type { Log } from './log.ts'
import type { MailProvider } from './providers/mail.ts'
import type { SmsProvider } from './providers/sms.ts'
import type { FileStores } from './stores.ts'

/** An outbox event as a consumer gets it. */
export type DispatchedEvent = {
  id: string
  name: string
  workspaceId: string
  actorId: string | null
  payload: Record<string, unknown>
}

/** Reacts to an event, in one transaction of the event's workspace; it may run twice and must not mind. */
export type Consumer = (context: { tx: SystemTx; event: DispatchedEvent }) => Promise<void>

export type JobContext = {
  region: Region
  config: ApiConfig
  mail: MailProvider
  sms: SmsProvider
  files: FileStores
  log: Log
}

/** A job that is no consumer: a delivery or a timer. */
export type Task = (context: JobContext, payload: unknown) => Promise<void>
