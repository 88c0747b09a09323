import { Fragment } from 'react'
import { Dialog } from '../dialog.tsx'
import { Kbd } from '../kbd.tsx'
import { Switch } from '../switch.tsx'
import { keyCaps } from './shortcut-keys.ts'
import type { Shortcut } from './shortcuts.tsx'

interface ShortcutMapProps {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  shortcuts: readonly Shortcut[]
  areKeysOn: boolean
  onKeysOnChange?: (areOn: boolean) => void
}

export function ShortcutMap({
  isOpen,
  onOpenChange,
  shortcuts,
  areKeysOn,
  onKeysOnChange,
}: ShortcutMapProps) {
  const groups = [...new Set(shortcuts.map((shortcut) => shortcut.group))]
  return (
    <Dialog open={isOpen} onOpenChange={onOpenChange} title="Keyboard" wide>
      {onKeysOnChange && (
        <Switch
          label="Single keys"
          hint="They are always off while you type."
          checked={areKeysOn}
          onChange={onKeysOnChange}
        />
      )}
      <div className="columns-1 gap-10 md:columns-2">
        {groups.map((group) => (
          <section key={group} className="mb-5 break-inside-avoid">
            <h3 className="border-b border-ink pb-1.5 font-semibold">{group}</h3>
            <dl>
              {shortcuts
                .filter((shortcut) => shortcut.group === group)
                .map((shortcut) => (
                  <ShortcutLine key={shortcut.keys} shortcut={shortcut} />
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

function ShortcutLine({ shortcut }: { shortcut: Shortcut }) {
  const steps = shortcut.keys.split(' ')
  return (
    <div className="flex min-h-9 items-center gap-3 border-b border-hairline">
      <dt className="flex-1">{shortcut.label}</dt>
      <dd className="flex items-center gap-1 text-step--1 text-graphite">
        {steps.map((step, index) => (
          <Fragment key={step}>
            {index > 0 && <span>then</span>}
            {keyCaps(step).map((cap) => (
              <Kbd key={cap}>{cap}</Kbd>
            ))}
          </Fragment>
        ))}
      </dd>
    </div>
  )
}
