import { Icon } from '../../icon.tsx'

/** What became of the last autosave. `at` is a wall time such as "12:04". */
export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'failed'; onRetry: () => void }

export function SaveNote({ state }: { state: SaveState }) {
  return (
    <span role="status" className="num inline-flex items-center gap-1.5 text-step--1 text-graphite">
      {state.kind === 'saving' && 'Saving'}
      {state.kind === 'saved' && `Saved ${state.at}`}
      {state.kind === 'failed' && (
        <>
          <Icon name="alert" className="size-3.5 text-amber" />
          Not saved; kept on this page.
          <button type="button" className="link min-h-6 text-ink" onClick={state.onRetry}>
            Try again
          </button>
        </>
      )}
    </span>
  )
}
