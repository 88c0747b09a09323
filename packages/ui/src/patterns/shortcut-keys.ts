/** `c`, `/`, `mod+k`, or a sequence such as `g o`. `mod` is Ctrl, or Cmd on a Mac. */
export type Keys = string

export type KeyMatch = 'none' | 'partial' | 'full'

interface KeyPress {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

export function keyOf(press: KeyPress): string {
  const isLetter = /^[a-z]$/i.test(press.key)
  const mod = press.ctrlKey || press.metaKey ? 'mod+' : ''
  const shift = press.shiftKey && (isLetter || press.key.length > 1) ? 'shift+' : ''
  return `${mod}${press.altKey ? 'alt+' : ''}${shift}${isLetter ? press.key.toLowerCase() : press.key}`
}

export function matchKeys(pressed: readonly string[], keys: Keys): KeyMatch {
  const wanted = keys.split(' ')
  if (pressed.length > wanted.length) return 'none'
  if (!pressed.every((key, index) => key === wanted[index])) return 'none'
  return pressed.length === wanted.length ? 'full' : 'partial'
}

/** Keys that type text: these are off in fields and when the person turns shortcuts off. */
export function isBare(keys: Keys): boolean {
  return !keys.includes('+')
}

const LAYERS = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.closest('[contenteditable="true"]')) return true
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}

/** A layer keeps its own keys: a menu's typeahead must not start a page shortcut. */
export function isInLayer(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(LAYERS) !== null
}

const NAMES: Record<string, string> = {
  mod: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
  Enter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
}

export function keyCaps(keys: Keys): string[] {
  return keys.split(' ').flatMap((step) => step.split('+').map((cap) => NAMES[cap] ?? cap.toUpperCase()))
}
