import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { isBare, isInLayer, isTyping, type Keys, keyOf, matchKeys } from './shortcut-keys.ts'
import { ShortcutMap } from './shortcut-map.tsx'

export interface Shortcut {
  keys: Keys
  label: string
  group: string
  run: () => void
}

interface ShortcutsContext {
  add: (shortcut: Shortcut) => () => void
  showMap: () => void
}

const Context = createContext<ShortcutsContext | null>(null)

/** A second key of `g o` must follow within this time. */
const SEQUENCE_MS = 1200

interface ShortcutsProviderProps {
  children: ReactNode
  /** Single keys can be turned off (WCAG 2.1.4); combinations with Ctrl stay on. */
  areKeysOn?: boolean
  onKeysOnChange?: (areOn: boolean) => void
}

export function ShortcutsProvider({ children, areKeysOn = true, onKeysOnChange }: ShortcutsProviderProps) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([])
  const [isMapOpen, setMapOpen] = useState(false)
  const add = useCallback((shortcut: Shortcut) => {
    setShortcuts((known) => [...known, shortcut])
    return () => setShortcuts((known) => known.filter((each) => each !== shortcut))
  }, [])
  const showMap = useCallback(() => setMapOpen(true), [])
  const context = useMemo(() => ({ add, showMap }), [add, showMap])
  const active = useMemo(
    () => [...shortcuts, { keys: '?', label: 'Show this map', group: 'Everywhere', run: showMap }],
    [shortcuts, showMap],
  )
  useKeyListener(active, areKeysOn)
  return (
    <Context.Provider value={context}>
      {children}
      <ShortcutMap
        isOpen={isMapOpen}
        onOpenChange={setMapOpen}
        shortcuts={active}
        areKeysOn={areKeysOn}
        onKeysOnChange={onKeysOnChange}
      />
    </Context.Provider>
  )
}

function useKeyListener(shortcuts: readonly Shortcut[], areKeysOn: boolean) {
  const pressed = useRef<{ keys: string[]; at: number }>({ keys: [], at: 0 })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || isInLayer(event.target)) return
      const isOff = !areKeysOn || isTyping(event.target)
      const candidates = isOff ? shortcuts.filter((shortcut) => !isBare(shortcut.keys)) : shortcuts
      const recent = event.timeStamp - pressed.current.at < SEQUENCE_MS ? pressed.current.keys : []
      const keys = [...recent, keyOf(event)]
      const hit = findShortcut(candidates, keys) ?? findShortcut(candidates, keys.slice(-1))
      if (hit) {
        event.preventDefault()
        pressed.current = { keys: [], at: 0 }
        hit.run()
      } else if (event.key !== 'Shift') {
        const start = [keys, keys.slice(-1)].find((begun) => isStart(candidates, begun))
        pressed.current = { keys: start ?? [], at: event.timeStamp }
      }
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [shortcuts, areKeysOn])
}

/** The one registered last wins, so a page can take a key over from the shell. */
function findShortcut(shortcuts: readonly Shortcut[], keys: readonly string[]) {
  return shortcuts.findLast((shortcut) => matchKeys(keys, shortcut.keys) === 'full')
}

function isStart(shortcuts: readonly Shortcut[], keys: readonly string[]) {
  return shortcuts.some((shortcut) => matchKeys(keys, shortcut.keys) === 'partial')
}

/** Registers a key while the component is there. Outside a provider it does nothing. */
export function useShortcut(keys: Keys | undefined, label: string, run: () => void, group = 'This page') {
  const context = useContext(Context)
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    if (!context || !keys) return
    return context.add({ keys, label, group, run: () => latest.current() })
  }, [context, keys, label, group])
}

/** Opens the map of keys; undefined outside a provider. */
export function useShortcutMap(): (() => void) | undefined {
  return useContext(Context)?.showMap
}
