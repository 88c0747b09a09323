import { createLog, type Log } from '../../log.ts'

/** A log whose lines a test can read back. */
export function capturedLog(level = 'debug'): {
  log: Log
  lines: string[]
  entries: () => Record<string, unknown>[]
} {
  const lines: string[] = []
  const log = createLog({ app: 'workspace', level, destination: { write: (line) => void lines.push(line) } })
  return { log, lines, entries: () => lines.map((line) => JSON.parse(line)) }
}
