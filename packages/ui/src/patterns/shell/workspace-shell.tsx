import { type ReactNode, useState } from 'react'
import { useNavigate } from 'react-router'
import { SkipLink } from '../../skip-link.tsx'
import { CommandPalette, type CommandPaletteProps } from '../command-palette/command-palette.tsx'
import { useShortcut } from '../shortcuts.tsx'
import { Rail, type RailGroup } from './rail.tsx'
import { Switcher, type SwitcherPlace } from './switcher.tsx'
import { type Tab, Tabbar } from './tabbar.tsx'
import { type CreateChoice, Topbar } from './topbar.tsx'

export interface WorkspaceShellProps {
  places: { current: SwitcherPlace; others: readonly SwitcherPlace[]; openTo?: string }
  groups: readonly RailGroup[]
  tabs: readonly Tab[]
  create: readonly CreateChoice[]
  palette: Omit<CommandPaletteProps, 'isOpen' | 'onOpenChange'>
  /** `g` and a letter. */
  goTo?: readonly { letter: string; label: string; to: string }[]
  notifications?: ReactNode
  userMenu?: ReactNode
  /** Lists and boards bring their own room; other pages get the padding. */
  isFlush?: boolean
  children: ReactNode
}

export function WorkspaceShell(props: WorkspaceShellProps) {
  const {
    places,
    groups,
    tabs,
    create,
    palette,
    goTo = [],
    notifications,
    userMenu,
    isFlush,
    children,
  } = props
  const [isSearching, setSearching] = useState(false)
  const [isCreating, setCreating] = useState(false)
  useShortcut('mod+k', 'Search, act or create', () => setSearching(true), 'Everywhere')
  useShortcut('/', 'Search', () => setSearching(true), 'Everywhere')
  useShortcut('c', 'Create', () => setCreating(true), 'Everywhere')
  const switcher = <Switcher {...places} />
  return (
    <div className="workspace-shell">
      <SkipLink />
      {goTo.map((target) => (
        <GoTo key={target.letter} {...target} />
      ))}
      <Rail label="Workspace" groups={groups} head={switcher} foot={userMenu} />
      <div className="flex min-w-0 flex-col">
        <Topbar
          home={places.current}
          onSearch={() => setSearching(true)}
          create={create}
          isCreateOpen={isCreating}
          onCreateOpenChange={setCreating}
          notifications={notifications}
        />
        <main id="main" tabIndex={-1} className={isFlush ? 'flex flex-1 outline-none' : 'workspace-page'}>
          {children}
        </main>
      </div>
      <Tabbar tabs={tabs} groups={groups} head={switcher} foot={userMenu} />
      <CommandPalette {...palette} isOpen={isSearching} onOpenChange={setSearching} />
    </div>
  )
}

function GoTo({ letter, label, to }: { letter: string; label: string; to: string }) {
  const navigate = useNavigate()
  useShortcut(`g ${letter}`, label, () => navigate(to), 'Go to')
  return null
}
