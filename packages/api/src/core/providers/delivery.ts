/** `kept`: stored for staff to read, nobody was contacted. `accepted`: the provider took it over. */
export type DeliveryReceipt = {
  state: 'accepted' | 'kept'
  /** What the provider calls the message, for its logs and delivery reports. */
  providerId?: string
}

/**
 * `permanent`: refused for good. `transient`: proven not delivered, so it may be sent again.
 * `unknown`: it may have been delivered; sending it again could make a second one.
 */
export type FailureKind = 'permanent' | 'transient' | 'unknown'

/** What staff look at first: their own set-up, the recipient, the message or the other side. */
export type FailureReason = 'configuration' | 'recipient' | 'message' | 'rate' | 'provider' | 'network'

type Details = {
  kind: FailureKind
  reason: FailureReason
  retryAfterSeconds?: number
  cause?: unknown
}

/** Why a message has no receipt. The text is for staff and may quote the provider. */
export class DeliveryFailure extends Error {
  readonly kind: FailureKind
  readonly reason: FailureReason
  readonly retryAfterSeconds: number | undefined

  constructor(message: string, { kind, reason, retryAfterSeconds, cause }: Details) {
    super(message, { cause })
    this.name = 'DeliveryFailure'
    this.kind = kind
    this.reason = reason
    this.retryAfterSeconds = retryAfterSeconds
  }
}
