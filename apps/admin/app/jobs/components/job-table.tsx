import type { Job } from '@thimblely/api/jobs/input'
import { Cell, Column, RowHead, Table, TableBody, TableHead, TableRow } from '@thimblely/ui/table'
import { UtcTime } from '#app/shell/utc-time.tsx'
import { SettleButton } from './settle-button.tsx'

type JobTableProps = { rows: readonly Job[]; region: string; now: Date; isDead: boolean; canSettle: boolean }

export function JobTable({ rows, region, now, isDead, canSettle }: JobTableProps) {
  const isSettling = isDead && canSettle
  const what = isDead ? 'Jobs that gave up' : 'Jobs on their way'
  return (
    <Table caption={`${what} in ${region.toUpperCase()}, the newest first`} stack>
      <TableHead>
        <Column>Job</Column>
        <Column end>Tries</Column>
        <Column>Last error</Column>
        <Column end>{isDead ? 'Made' : 'Runs'}</Column>
        {isSettling && (
          <Column end>
            <span className="sr-only">What to do</span>
          </Column>
        )}
      </TableHead>
      <TableBody>
        {rows.map((job) => (
          <TableRow key={job.id}>
            <RowHead note={<span className="num">job {job.id}</span>}>
              <span className="wrap-anywhere">{job.task}</span>
            </RowHead>
            <Cell end place="top">
              {job.attempts} of {job.maxAttempts}
            </Cell>
            <Cell place="full" className="wrap-anywhere">
              {job.lastError ?? <span className="text-graphite">none</span>}
            </Cell>
            <Cell end place="under-end">
              <UtcTime at={isDead ? job.createdAt : job.runAt} now={now} />
            </Cell>
            {isSettling && (
              <Cell place="full">
                <div className="flex justify-end gap-2 max-sm:mt-2 max-sm:justify-start">
                  <SettleButton job={job} act="retry" region={region} />
                  <SettleButton job={job} act="discard" region={region} />
                </div>
              </Cell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
