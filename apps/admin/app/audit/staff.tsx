import type { StaffAction } from '@thimblely/api/audit/input'
import { apiContext } from '@thimblely/api/server'
import { EmptyState } from '@thimblely/ui/empty-state'
import { Cell, Column, RowHead, Table, TableBody, TableHead, TableRow } from '@thimblely/ui/table'
import { chosenRegion, staffContext } from '#app/server/staff.server.ts'
import { UtcStamp } from '#app/shell/utc-time.tsx'
import type { Route } from './+types/staff.ts'
import { AuditFrame } from './components/audit-frame.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Audit of staff · Thimblely Admin' }]

export async function loader({ url, context }: Route.LoaderArgs) {
  const region = chosenRegion({ url, context })
  const after = url.searchParams.get('after') ?? undefined
  const page = await context.get(apiContext).audit.staff({ region, after })
  return { region, regions: context.get(staffContext).regions, page, isFirst: !after }
}

export default function StaffAudit({ loaderData }: Route.ComponentProps) {
  const { region, regions, page, isFirst } = loaderData
  return (
    <AuditFrame
      tab="staff"
      region={region}
      regions={regions}
      note={`What staff at home in ${region.toUpperCase()} did in this console, in whichever region, with their reasons.`}
      count={page.rows.length}
      later={page.later}
      isFirst={isFirst}
    >
      {page.rows.length > 0 ? (
        <Actions rows={page.rows} region={region} />
      ) : (
        <EmptyState title="Nothing was done yet">
          The first job that somebody retries or discards appears here with the reason they gave.
        </EmptyState>
      )}
    </AuditFrame>
  )
}

const actNames: Record<string, string> = { 'jobs.retry': 'Retried a job', 'jobs.discard': 'Discarded a job' }

/** eu/412 as "job 412 in EU". */
function subjectWords(subject: string): string {
  const [region, id] = subject.split('/')
  return region && id ? `job ${id} in ${region.toUpperCase()}` : subject
}

function Actions({ rows, region }: { rows: readonly StaffAction[]; region: string }) {
  return (
    <Table caption={`What staff of ${region.toUpperCase()} did, the newest first`} stack>
      <TableHead>
        <Column>Who</Column>
        <Column>What</Column>
        <Column>Reason</Column>
        <Column end>When</Column>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.id}>
            <RowHead>{row.name ?? row.accountId.slice(0, 8)}</RowHead>
            <Cell place="full">
              {actNames[row.action] ?? row.action}
              <small className="num">{subjectWords(row.subject)}</small>
            </Cell>
            <Cell place="full" className="wrap-anywhere">
              {row.reason ? `“${row.reason}”` : <span className="text-graphite">none given</span>}
            </Cell>
            <Cell end place="full">
              <UtcStamp at={row.at} />
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
