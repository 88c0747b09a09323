import { Button, ButtonLink } from '../../button.tsx'
import { CopyButton } from '../../copy-button.tsx'
import { EmptyState } from '../../empty-state.tsx'

export interface TableError {
  /** What happened, in the person's words. */
  message: string
  reference?: string
  onRetry: () => void
}

const WIDTHS = ['62%', '48%', '71%', '55%', '66%', '43%', '58%', '69%']

export function LoadingRows({ columns, isPickable }: { columns: number; isPickable: boolean }) {
  return (
    <tbody>
      {WIDTHS.map((width) => (
        <tr key={width} className="data-loading">
          {isPickable && <td className="data-check" />}
          <td colSpan={columns}>
            <span aria-hidden className="skeleton" style={{ inlineSize: width }} />
          </td>
        </tr>
      ))}
    </tbody>
  )
}

export function NothingMatches({ many, clearTo }: { many: string; clearTo: string }) {
  return (
    <EmptyState
      title={`No ${many} match these filters`}
      actions={<ButtonLink to={clearTo}>Clear the filters</ButtonLink>}
    >
      Take one off above, or clear them all.
    </EmptyState>
  )
}

export function TableFailure({ many, error }: { many: string; error: TableError }) {
  return (
    <div role="alert">
      <EmptyState
        title={`The ${many} could not be loaded`}
        actions={
          <>
            <Button kind="ink" onClick={error.onRetry}>
              Try again
            </Button>
            {error.reference && <CopyButton text={error.reference} label="Copy the reference" />}
          </>
        }
      >
        {error.message}
      </EmptyState>
    </div>
  )
}
