import type { Readable } from 'node:stream'
import type { ConnectionOptions } from 'node:tls'
import {
  createTransport,
  type MailMessage,
  type NodemailerError,
  type SendMailOptions,
  type SMTPPoolSentMessageInfo,
  type Transport,
} from 'nodemailer'
import SMTPPool from 'nodemailer/lib/smtp-pool'
import { AppError } from '../errors.ts'
import { DeliveryFailure } from './delivery.ts'
import { isLoopback } from './loopback.ts'
import { checkMail, type Mail, type MailProvider, messageId } from './mail.ts'
import { smtpFailure } from './smtp-failure.ts'

export type SmtpOptions = {
  host: string
  port: number
  /** `tls` from the first byte, `starttls` as a must; `none` is for loopback only. */
  security: 'tls' | 'starttls' | 'none'
  auth?: { user: string; pass: string }
  /** Certificates of a private authority. The server's certificate is always checked. */
  ca?: ConnectionOptions['ca']
  maxConnections?: number
  connectTimeoutMs?: number
  /** Silence after which the connection counts as dead. Content filters may think for a minute. */
  silenceTimeoutMs?: number
  /** The whole delivery, waiting for a free connection included. */
  deadlineMs?: number
}

export function smtpMail(options: SmtpOptions): MailProvider {
  if (options.security === 'none' && !isLoopback(options.host)) {
    throw new AppError('INVALID', 'Mail leaves this machine only over TLS: set security to tls or starttls.')
  }
  const pool = new SMTPPool(poolOptions(options))
  const transporter = createTransport(watchedTransport(pool))
  const deadlineMs = options.deadlineMs ?? 180_000
  return {
    name: 'smtp',
    async send(mail) {
      const checked = checkMail(mail)
      const signal = AbortSignal.timeout(deadlineMs)
      const info = await transporter.sendMail({ ...composed(checked), signal }).catch((error: unknown) => {
        throw error instanceof DeliveryFailure ? error : notComposed(error)
      })
      return { state: 'accepted', providerId: info.serverMessageId }
    },
    async close() {
      pool.close()
    },
  }
}

function poolOptions(options: SmtpOptions) {
  const { host, port, auth, ca, connectTimeoutMs = 10_000, silenceTimeoutMs = 120_000 } = options
  return {
    host,
    port,
    auth,
    secure: options.security === 'tls',
    requireTLS: options.security === 'starttls',
    ignoreTLS: options.security === 'none',
    tls: { ca, minVersion: 'TLSv1.2' as const, rejectUnauthorized: true },
    maxConnections: options.maxConnections ?? 3,
    // A requeue only follows a connection that closed before the first byte of the message.
    maxRequeues: 1,
    connectionTimeout: connectTimeoutMs,
    greetingTimeout: connectTimeoutMs,
    dnsTimeout: connectTimeoutMs,
    socketTimeout: silenceTimeoutMs,
  }
}

/** Sees whether the message's body began to leave: from then on silence proves nothing. */
function watchedTransport(pool: SMTPPool): Transport<SMTPPoolSentMessageInfo> {
  return {
    name: pool.name,
    version: pool.version,
    supportsAbortSignal: true,
    send(mail: MailMessage<SMTPPoolSentMessageInfo>, done) {
      let body: Readable | undefined
      const { message } = mail
      const createReadStream = message.createReadStream.bind(message)
      message.createReadStream = (streamOptions) => {
        body = createReadStream(streamOptions)
        return body
      }
      pool.send(mail, (error: NodemailerError | null, info?: SMTPPoolSentMessageInfo) => {
        done(error ? smtpFailure(error, body?.readableDidRead === true) : null, info)
      })
    },
  }
}

/** Whatever fails before the transport has the mail, fails before a byte has left. */
function notComposed(cause: unknown): DeliveryFailure {
  return new DeliveryFailure('The mail could not be composed', {
    kind: 'transient',
    reason: 'message',
    cause,
  })
}

function composed(mail: Mail): SendMailOptions {
  return {
    messageId: messageId(mail),
    envelope: { from: mail.from.email, to: mail.to.email },
    from: address(mail.from),
    to: address(mail.to),
    replyTo: mail.replyTo && address(mail.replyTo),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers: mail.headers,
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

const address = ({ name = '', email }: Mail['from']) => ({ name, address: email })
