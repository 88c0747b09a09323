import { Dialog } from 'radix-ui'
import type { ReactNode } from 'react'
import { useFocusReturn } from '../../focus-return.ts'
import { Icon } from '../../icon.tsx'
import { Kbd } from '../../kbd.tsx'
import { Spinner } from '../../spinner.tsx'
import { PaletteList, rowDomId } from './palette-list.tsx'
import type { PaletteItem, PaletteQuery } from './palette-query.tsx'
import type { PaletteSearch } from './use-found.ts'
import { usePalette } from './use-palette.ts'

export interface CommandPaletteProps {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  /** The things opened last, newest first. */
  recent: readonly PaletteItem[]
  /** What can be done or created from here. */
  actions: readonly PaletteItem[]
  /** Looks things up on the server while one types. */
  search?: PaletteSearch
  /** Tab goes to the next of these, such as Everywhere, Clients, Orders. */
  scopes?: {
    list: readonly { id: string; label: string }[]
    currentId: string
    onChange: (id: string) => void
  }
  /** The person went there; keep it for `recent`. */
  onChosen?: (item: PaletteItem) => void
}

/** Search, act and create, from anywhere, without the mouse. */
export function CommandPalette(props: CommandPaletteProps) {
  const focusReturn = useFocusReturn()
  return (
    <Dialog.Root open={props.isOpen} onOpenChange={props.onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="layer-scrim" />
        <Dialog.Content className="palette" aria-describedby={undefined} {...focusReturn}>
          <Dialog.Title className="sr-only">Search and commands</Dialog.Title>
          <PaletteBody {...props} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function PaletteBody(props: CommandPaletteProps) {
  const palette = usePalette(props)
  const { listId, query, found, groups, rows, active } = palette
  const scope = props.scopes?.list.find((each) => each.id === props.scopes?.currentId)
  return (
    <>
      <div className="palette-top">
        {found.state === 'searching' ? <Spinner /> : <Icon name="search" className="text-graphite" />}
        <input
          role="combobox"
          aria-label="Search, or type a command"
          aria-expanded={rows.length > 0}
          aria-controls={listId}
          aria-activedescendant={active && rowDomId(listId, active.key)}
          aria-autocomplete="list"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          value={palette.text}
          onChange={(event) => palette.type(event.target.value)}
          onKeyDown={palette.onKeyDown}
        />
        {scope && <ScopeHint label={scope.label} />}
        <Dialog.Close className="palette-close">
          <span className="sr-only">Close</span>
          <span aria-hidden className="max-md:hidden">
            <Kbd>Esc</Kbd>
          </span>
          <Icon name="close" className="md:hidden" />
        </Dialog.Close>
      </div>
      <PaletteList
        listId={listId}
        groups={groups}
        term={query.term}
        activeKey={active?.key}
        onPoint={palette.point}
        onChoose={palette.chooseByMouse}
      />
      <PaletteStatus count={rows.length} query={query} state={found.state} />
      <PaletteHints />
    </>
  )
}

function ScopeHint({ label }: { label: string }) {
  return (
    <span
      role="status"
      className="inline-flex items-center gap-1.5 text-step--1 whitespace-nowrap text-graphite max-md:hidden"
    >
      {label} <Kbd>Tab</Kbd>
    </span>
  )
}

function PaletteStatus({
  count,
  query,
  state,
}: {
  count: number
  query: PaletteQuery
  state: 'idle' | 'searching' | 'failed'
}) {
  const isEmpty = count === 0 && state === 'idle'
  let said: ReactNode = `${count} ${count === 1 ? 'result' : 'results'}`
  if (state === 'searching') said = 'Searching'
  if (state === 'failed')
    said = 'The search did not answer. What is shown is from this device; type again to retry.'
  if (isEmpty)
    said = query.term
      ? `Nothing for “${query.term}”. Try a name, an order number or fewer letters.`
      : 'Type what you look for.'
  return (
    <p role="status" className={isEmpty || state === 'failed' ? 'px-[18px] py-4 text-graphite' : 'sr-only'}>
      {said}
    </p>
  )
}

function PaletteHints() {
  return (
    <footer aria-hidden className="palette-foot">
      <span>
        <Kbd>↑</Kbd>
        <Kbd>↓</Kbd> move
      </span>
      <span>
        <Kbd>↵</Kbd> open
      </span>
      <span>
        <Kbd>Ctrl</Kbd>
        <Kbd>↵</Kbd> new tab
      </span>
      <span className="ms-auto">
        Start with <Kbd>{'>'}</Kbd> to act, <Kbd>#</Kbd> for a number
      </span>
    </footer>
  )
}
