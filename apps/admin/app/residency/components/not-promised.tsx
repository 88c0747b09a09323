import { Icon } from '@thimblely/ui/icon'

const limits: readonly { what: string; text: string }[] = [
  {
    what: 'Processing in region.',
    text: 'The promise is data at rest: rows, logs, backups, files, queues. A server in one region may answer for a workspace of another.',
  },
  {
    what: 'Instant erasure of bytes.',
    text: 'Deleted rows leave the disk at the next vacuum, and the write-ahead log and the backups when those expire.',
  },
]

export function NotPromised() {
  return (
    <section aria-labelledby="not-promised" className="mt-11 max-w-[76ch]">
      <h2 id="not-promised" className="mb-2.5 text-step-1 font-semibold tracking-[-0.008em]">
        Not promised
      </h2>
      <ul className="grid gap-2.5 text-step--1">
        {limits.map(({ what, text }) => (
          <li key={what} className="flex gap-2.5">
            <Icon name="minus" className="mt-0.5 text-graphite" />
            <span>
              <b className="font-semibold">{what}</b> {text}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
