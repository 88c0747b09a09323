import type { AuditEntry } from '@thimblely/api/audit/input'
import { apiContext } from '@thimblely/api/server'
import { EmptyState } from '@thimblely/ui/empty-state'
import { Cell, Column, RowHead, Table, TableBody, TableHead, TableRow } from '@thimblely/ui/table'
import { chosenRegion, staffContext } from '#app/server/staff.server.ts'
import { UtcStamp } from '#app/shell/utc-time.tsx'
import type { Route } from './+types/list.ts'
import { AuditFrame } from './components/audit-frame.tsx'
import { type Gathered, gather } from './gather.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Audit · Thimblely Admin' }]

export async function loader({ url, context }: Route.LoaderArgs) {
  const region = chosenRegion({ url, context })
  const after = url.searchParams.get('after') ?? undefined
  const page = await context.get(apiContext).audit.changes({ region, after })
  return { region, regions: context.get(staffContext).regions, page, isFirst: !after }
}

export default function WorkspaceAudit({ loaderData }: Route.ComponentProps) {
  const { region, regions, page, isFirst } = loaderData
  return (
    <AuditFrame
      tab="changes"
      region={region}
      regions={regions}
      note="What was changed and by whom, without the values: those stay with the workspace, whose owners and admins can read them."
      count={page.rows.length}
      later={page.later}
      isFirst={isFirst}
    >
      {page.rows.length > 0 ? (
        <Changes rows={page.rows} region={region} />
      ) : (
        <EmptyState title="Nothing was changed yet">
          The first change in a workspace of this region appears here the moment it is made.
        </EmptyState>
      )}
    </AuditFrame>
  )
}

const verbs: Record<string, string> = { INSERT: 'added', UPDATE: 'changed', DELETE: 'removed' }

const things = (count: number, table: string) =>
  `${count === 1 ? 'a row' : `${count} rows`} of ${table.replaceAll('_', ' ')}`

const act = ({ action, table, count }: Gathered) =>
  `${verbs[action.toUpperCase()] ?? action} ${things(count, table)}`

function Changes({ rows, region }: { rows: readonly AuditEntry[]; region: string }) {
  return (
    <Table caption={`Changes in workspaces of ${region.toUpperCase()}, the newest first`} stack>
      <TableHead>
        <Column>Who</Column>
        <Column>What</Column>
        <Column>Workspace</Column>
        <Column>Request</Column>
        <Column end>When</Column>
      </TableHead>
      <TableBody>
        {gather(rows).map((row) => (
          <TableRow key={row.id}>
            <RowHead note={row.actorRole ?? undefined}>{row.actor ?? 'Thimblely'}</RowHead>
            <Cell place="full">{act(row)}</Cell>
            <Cell place="full">{row.workspace ?? <span className="text-graphite">gone</span>}</Cell>
            <Cell place="full" className="code wrap-anywhere text-graphite">
              {row.requestId?.slice(0, 13) ?? 'none'}
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
