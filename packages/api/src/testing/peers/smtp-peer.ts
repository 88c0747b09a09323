import type { AddressInfo, Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server'

/** What the server does wrong, for one mail. Faults are used up in order, one for each mail. */
export type SmtpFault =
  | { at: 'mail' | 'rcpt' | 'data'; reply: number; text?: string }
  | { at: 'drop-before-data' }
  | { at: 'drop-after-data' }
  | { at: 'slow-reply'; ms: number }

export type SmtpDelivery = { from: string; to: string[]; raw: string; encrypted: boolean; user?: string }

export type SmtpPeer = {
  port: number
  /** Every message that reached the server whole, the ones it never confirmed included. */
  ledger: SmtpDelivery[]
  /** How often somebody opened a connection. */
  connections: () => number
  faults: SmtpFault[]
  close: () => Promise<void>
}

type PeerOptions = {
  tls?: { key: string; cert: string }
  implicitTls?: boolean
  login?: { user: string; pass: string }
}

/** A real SMTP server on loopback with a ledger and a fault script. */
export async function startSmtpPeer(options: PeerOptions = {}): Promise<SmtpPeer> {
  const ledger: SmtpDelivery[] = []
  const faults: SmtpFault[] = []
  const sockets = new Map<number, Socket>()
  let connections = 0
  const drop = (session: SMTPServerSession) => sockets.get(session.remotePort)?.destroy()
  const server = new SMTPServer({
    ...serverOptions(options),
    onMailFrom: (_address, _session, done) => done(replyFault(faults, 'mail')),
    onRcptTo(_address, session, done) {
      if (takeFault(faults, 'drop-before-data')) drop(session)
      else done(replyFault(faults, 'rcpt'))
    },
    async onData(stream, session, done) {
      const raw = await text(stream)
      const refusal = replyFault(faults, 'data')
      if (refusal) return done(refusal)
      ledger.push(delivery(session, raw))
      if (takeFault(faults, 'drop-after-data')) return drop(session)
      const slow = takeFault(faults, 'slow-reply')
      if (slow) await wait(slow.ms)
      done()
    },
  })
  server.on('error', () => {})
  server.server.on('connection', (socket: Socket) => {
    connections++
    sockets.set(socket.remotePort ?? 0, socket)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    port: (server.server.address() as AddressInfo).port,
    ledger,
    faults,
    connections: () => connections,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

function serverOptions({ tls, implicitTls = false, login }: PeerOptions): SMTPServerOptions {
  return {
    ...tls,
    secure: implicitTls,
    authOptional: !login,
    disabledCommands: tls ? [] : ['STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onAuth({ username, password }, _session, done) {
      if (username === login?.user && password === login?.pass) return done(null, { user: username })
      done(Object.assign(new Error('Invalid username or password'), { responseCode: 535 }))
    },
  }
}

function delivery(session: SMTPServerSession, raw: string): SmtpDelivery {
  const { mailFrom, rcptTo } = session.envelope
  return {
    from: mailFrom ? mailFrom.address : '',
    to: rcptTo.map(({ address }) => address),
    raw,
    encrypted: session.secure,
    user: typeof session.user === 'string' ? session.user : undefined,
  }
}

function takeFault<At extends SmtpFault['at']>(faults: SmtpFault[], at: At) {
  const [next] = faults
  if (next?.at !== at) return undefined
  faults.shift()
  return next as Extract<SmtpFault, { at: At }>
}

function replyFault(faults: SmtpFault[], at: 'mail' | 'rcpt' | 'data'): Error | null {
  const [next] = faults
  if (!next || next.at !== at || !('reply' in next)) return null
  faults.shift()
  return Object.assign(new Error(next.text ?? 'Refused by script'), { responseCode: next.reply })
}
