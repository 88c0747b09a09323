import { AppError } from '@thimblely/ui/patterns/app-error'
import { BulkProgress } from '@thimblely/ui/patterns/bulk-progress'

const nothing = () => undefined

/** Long work, and pages that could not be shown. */
export function WorkUnderWay() {
  return (
    <div className="grid gap-8">
      <div className="grid gap-6 md:grid-cols-2">
        <BulkProgress
          title="Moving 38 promises"
          state="running"
          done={21}
          total={38}
          note="About 10 s. You may leave this page."
          onCancel={nothing}
        />
        <BulkProgress
          title="Moved 36 promises"
          state="done"
          done={36}
          total={38}
          onUndo={nothing}
          onClose={nothing}
          failures={[
            { id: '1', label: 'AO-2437', reason: 'is ready and was collected meanwhile' },
            { id: '2', label: 'AO-2450', reason: 'still waits for its deposit' },
          ]}
        />
      </div>
      <div className="grid gap-x-8 md:grid-cols-2">
        {([403, 404, 409, 429, 503, 'offline', undefined] as const).map((status) => (
          <AppError
            key={String(status)}
            status={status}
            reference={status === undefined ? 'EU-7QAM-19C2' : undefined}
            retrySeconds={status === 429 ? 30 : undefined}
            homeTo="?"
            homeLabel="Back to today"
            onRetry={nothing}
            headingLevel={3}
          />
        ))}
      </div>
    </div>
  )
}
