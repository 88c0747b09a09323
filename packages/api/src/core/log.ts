import { type Bindings, type ChildLoggerOptions, type DestinationStream, type Logger, pino } from 'pino'
import { requestScope } from './http/request-scope.ts'
import { redactFields, scrubText } from './redaction.ts'

export type Log = Logger

export type LogOptions = {
  app: string
  level: string
  /** Where lines go; standard output unless told otherwise. */
  destination?: DestinationStream
}

/** JSON lines, one per event: UTC time, request id, no secret and no personal data. */
export function createLog({ app, level, destination }: LogOptions): Log {
  const log = pino(
    {
      level,
      base: { app },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: {
        level: (label) => ({ level: label }),
        log: redactFields,
      },
      mixin: () => {
        const scope = requestScope()
        return scope ? { requestId: scope.requestId } : {}
      },
      // Errors reach it already described by redactFields.
      serializers: { err: (described) => described },
      hooks: { streamWrite: scrubText },
    },
    destination ?? pino.destination(1),
  )
  return redactChildren(log)
}

/** pino formats the fields of a line, but not those that a child logger carries. */
function redactChildren(log: Log): Log {
  const { child } = log
  return Object.assign(log, {
    child(this: Log, bindings: Bindings, options?: ChildLoggerOptions): Log {
      return Reflect.apply(child, this, [redactFields(bindings), options])
    },
  })
}
