import { Avatar } from '@thimblely/ui/avatar'
import { Money } from '@thimblely/ui/money'
import { Kanban } from '@thimblely/ui/patterns/kanban/kanban'
import type { KanbanCard } from '@thimblely/ui/patterns/kanban/kanban-card'
import type { KanbanColumn } from '@thimblely/ui/patterns/kanban/kanban-column'
import { withMove } from '@thimblely/ui/patterns/kanban/moves'
import { Pinked } from '@thimblely/ui/pinked'
import type { Cloth } from '@thimblely/ui/swatch'
import { type ReactNode, useState } from 'react'

type CardLine = [
  id: string,
  cloth: Cloth,
  title: string,
  client: string,
  maker: string,
  due: string,
  tone?: 'late' | 'slip' | 'now',
  note?: string,
]

function card([id, cloth, title, subtitle, maker, text, tone, note]: CardLine): KanbanCard {
  const icon = tone === 'late' ? 'alert' : tone === 'now' ? 'tape' : 'clock'
  const tones = { late: 'thread', slip: 'amber', now: 'chalk' } as const
  const isBlocked = note?.includes('short')
  return {
    id,
    title,
    subtitle,
    to: `?garment=${id}`,
    picture: <Pinked cloth={cloth} label={cloth} />,
    due: { icon, text, tone: tone && tones[tone] },
    person: <Avatar name={maker} size="sm" />,
    isBlocked,
    note: note ? { icon: isBlocked ? 'block' : 'refresh', text: note } : undefined,
  }
}

const more = (words: string): ReactNode => (
  <button
    type="button"
    className="min-h-7 rounded-md px-2 text-step--1 text-graphite hover:bg-linen hover:text-ink"
  >
    {words}
  </button>
)

const naira = (amount: number) => <Money minor={BigInt(Math.round(amount * 100))} currency="NGN" />

const start: readonly KanbanColumn[] = [
  { id: 'cloth', title: 'Cloth', foldedTitle: 'Waiting for cloth', count: 4, cards: [], isFolded: true },
  {
    id: 'cut',
    title: 'Cut',
    limit: 4,
    sum: naira(1486000),
    foot: more('Add garment'),
    cards: (
      [
        [
          'g1',
          'asooke',
          'Agbada',
          'Folake Adebayo',
          'Musa Bello',
          'Thu 26 Nov',
          'late',
          '2.40 m short, lot 7B on Sat',
        ],
        ['g2', 'seersucker', 'Suit', 'Yemi Olatunji', 'Musa Bello', 'Wed 2 Dec'],
        ['g3', 'wax', 'Wrap skirts, 8', 'Hollis & Daughters', 'Musa Bello', 'Thu 3 Dec'],
      ] satisfies CardLine[]
    ).map((line) => card(line)),
  },
  {
    id: 'sew',
    title: 'Sew',
    limit: 4,
    sum: naira(2914528.09),
    foot: more('2 more'),
    cards: (
      [
        ['g4', 'asooke', 'Iro and buba', 'Folake Adebayo', 'Kelechi Umeh', 'Thu 26 Nov', 'slip'],
        [
          'g5',
          'lace',
          'Aso-ebi, 2 of 6',
          'Rukayat Lawal',
          'Ngozi Eze',
          'Sat 28 Nov',
          'slip',
          'Two wearers to measure',
        ],
        ['g6', 'adire', 'Jackets, 12', 'Maison Verlaine', 'Kelechi Umeh', 'Mon 30 Nov'],
        ['g7', 'tartan', 'Kilted skirt', 'Abike Oyelaran', 'Kelechi Umeh', 'Tue 8 Dec'],
        ['g8', 'white', 'Wide trousers', 'Temi Obi', 'Ngozi Eze', 'Wed 9 Dec'],
      ] satisfies CardLine[]
    ).map((line) => card(line)),
  },
  {
    id: 'fit',
    title: 'Fit',
    sum: naira(2070000),
    foot: more('1 more'),
    cards: (
      [
        ['g9', 'lace', 'Reception gown', 'Folake Adebayo', 'Ngozi Eze', 'Fitting 10:00', 'now'],
        ['g10', 'twill', 'Senator set', 'Emeka Nwosu', 'Kelechi Umeh', 'Fitting 11:30', 'now'],
        ['g11', 'crepe', 'Engagement dress', 'Amara Chike', 'Ngozi Eze', 'Fitting 14:00', 'now'],
      ] satisfies CardLine[]
    ).map((line) => card(line)),
  },
  {
    id: 'finish',
    title: 'Finish',
    limit: 4,
    sum: naira(1120000),
    foot: more('Add garment'),
    cards: (
      [
        [
          'g12',
          'herringbone',
          'Three-piece suit',
          'Dele Ogunlade',
          'Kelechi Umeh',
          '3 days late',
          'late',
          'Buttonholes redone, 2 h left',
        ],
        ['g13', 'velvet', 'Smoking jacket', 'Segun Alade', 'Ify Danjuma', 'Tue 24 Nov'],
      ] satisfies CardLine[]
    ).map((line) => card(line)),
  },
  { id: 'ready', title: 'Ready', foldedTitle: 'Ready to collect', count: 6, cards: [], isFolded: true },
]

/** Drag, press M and a number, or Space and the arrows. */
export function ProductionBoard() {
  const [columns, setColumns] = useState(start)
  return (
    <Kanban
      label="Production board"
      columns={columns}
      onMove={(move) =>
        setColumns((before) => withMove<KanbanCard, KanbanColumn>(before, move.cardId, move.to))
      }
      onFold={(id, isFolded) =>
        setColumns((before) => before.map((column) => (column.id === id ? { ...column, isFolded } : column)))
      }
      cardActions={() => [{ id: 'block', label: 'Mark blocked', icon: 'block', onRun: () => undefined }]}
    />
  )
}
