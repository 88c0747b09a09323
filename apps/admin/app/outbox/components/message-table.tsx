import type { OutboundLine } from '@thimblely/api/outbox/input'
import { Cell, Column, RowHead, Table, TableBody, TableHead, TableRow } from '@thimblely/ui/table'
import { Link } from 'react-router'
import { UtcTime } from '#app/shell/utc-time.tsx'
import { channelWords } from '../message-words.ts'
import { MessageStatus } from './message-status.tsx'

type MessageTableProps = { rows: readonly OutboundLine[]; region: string; now: Date }

export function MessageTable({ rows, region, now }: MessageTableProps) {
  return (
    <Table caption={`Messages of ${region.toUpperCase()}, the newest first`} stack>
      <TableHead>
        <Column>To</Column>
        <Column>Text</Column>
        <Column>By</Column>
        <Column>State</Column>
        <Column end>Made</Column>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.id}>
            <RowHead>
              <Link to={`/outbox/${row.id}?region=${region}`} className="link wrap-anywhere">
                {row.maskedRecipient}
              </Link>
            </RowHead>
            <Cell place="under" className="code">
              {row.template}
            </Cell>
            <Cell place="full">{channelWords[row.channel].word}</Cell>
            <Cell place="top">
              <MessageStatus status={row.status} />
              {row.failure && (
                <small className="max-w-[44ch] wrap-anywhere max-sm:hidden">{row.failure}</small>
              )}
            </Cell>
            <Cell end place="under-end">
              <UtcTime at={row.createdAt} now={now} />
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
