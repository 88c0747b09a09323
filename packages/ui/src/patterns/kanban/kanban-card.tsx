import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon, type IconName } from '../../icon.tsx'
import { type Tone, toneText } from '../../tone.ts'

export interface KanbanCard {
  id: string
  title: string
  to: string
  /** Whose it is. */
  subtitle?: string
  /** A pinked swatch or a small picture. */
  picture?: ReactNode
  /** Why it waits, or what is missing. */
  note?: { icon: IconName; text: ReactNode }
  /** Blocked cards are stitched in thread; the note says why. */
  isBlocked?: boolean
  due?: { icon: IconName; text: string; tone?: Tone }
  person?: ReactNode
}

interface CardFaceProps {
  card: KanbanCard
  isHeld: boolean
  /** How keys work here; read after the card's name. */
  hintId: string
  menu: ReactNode
}

export function CardFace({ card, isHeld, hintId, menu }: CardFaceProps) {
  return (
    <article
      className="kanban-card"
      data-card-id={card.id}
      data-held={isHeld || undefined}
      data-blocked={card.isBlocked || undefined}
    >
      {card.picture}
      <div className="min-w-0 flex-1">
        <h3 className="text-ui leading-[1.3] font-semibold max-md:text-step-0">
          <Link
            to={card.to}
            draggable={false}
            data-card-link=""
            aria-describedby={hintId}
            className="kanban-link"
          >
            {card.title}
          </Link>
        </h3>
        {card.subtitle && <p className="mt-px text-step--1 leading-[1.35] text-graphite">{card.subtitle}</p>}
      </div>
      {card.note && (
        <p
          className={`flex w-full gap-1.5 text-step--1 leading-[1.35] max-md:text-ui ${card.isBlocked ? 'text-thread' : 'text-graphite'}`}
        >
          <Icon name={card.note.icon} className="mt-px size-[15px]" />
          <span>
            {card.isBlocked && <b className="font-semibold">Blocked. </b>}
            {card.note.text}
          </span>
        </p>
      )}
      <footer className="flex w-full items-center justify-between">
        {card.due ? <Due {...card.due} /> : <span />}
        <span className="inline-flex items-center gap-0.5">
          {card.person}
          {menu}
        </span>
      </footer>
    </article>
  )
}

function Due({ icon, text, tone }: { icon: IconName; text: string; tone?: Tone }) {
  const look = tone && tone !== 'plain' ? `${toneText[tone]} font-[550]` : 'text-graphite'
  return (
    <span
      className={`num inline-flex items-center gap-[5px] text-step--1 whitespace-nowrap max-md:text-ui ${look}`}
    >
      <Icon name={icon} className="size-3.5" />
      {text}
    </span>
  )
}
