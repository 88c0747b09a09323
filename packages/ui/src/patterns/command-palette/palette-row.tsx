import { Fragment, type MouseEvent, type RefObject, useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { Kbd } from '../../kbd.tsx'
import { keyCaps } from '../shortcut-keys.ts'
import { highlight, type PaletteItem } from './palette-query.tsx'

interface PaletteRowProps {
  id: string
  item: PaletteItem
  term: string
  isActive: boolean
  onPoint: () => void
  onChoose: (event: MouseEvent) => void
}

export function PaletteRow({ id, item, term, isActive, onPoint, onChoose }: PaletteRowProps) {
  const row = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  const shared = {
    id,
    role: 'option',
    tabIndex: -1,
    'aria-selected': isActive,
    className: 'palette-row',
    onMouseMove: isActive ? undefined : onPoint,
    onClick: onChoose,
  }
  const face = <RowFace item={item} term={term} isActive={isActive} />
  if (item.to === undefined) {
    return (
      <div {...shared} ref={row as RefObject<HTMLDivElement>}>
        {face}
      </div>
    )
  }
  return (
    <Link {...shared} to={item.to} ref={row as RefObject<HTMLAnchorElement>}>
      {face}
    </Link>
  )
}

function RowFace({ item, term, isActive }: Pick<PaletteRowProps, 'item' | 'term' | 'isActive'>) {
  return (
    <>
      <span className="grid place-items-center text-graphite">{item.icon}</span>
      <span className="palette-text">
        <Marked text={item.label} term={term} />
        {item.detail && (
          <span className="ms-2 font-normal text-graphite">
            <Marked text={item.detail} term={term} />
          </span>
        )}
      </span>
      <span className="inline-flex items-center gap-2.5 text-step--1">
        {item.end}
        <span aria-hidden className="inline-flex gap-1 max-md:hidden">
          {item.keys && keyCaps(item.keys).map((cap) => <Kbd key={cap}>{cap}</Kbd>)}
          {isActive && <Kbd>↵</Kbd>}
        </span>
      </span>
    </>
  )
}

function Marked({ text, term }: { text: string; term: string }) {
  let at = 0
  return highlight(text, term).map((piece) => {
    at += piece.text.length
    return piece.isHit ? <mark key={at}>{piece.text}</mark> : <Fragment key={at}>{piece.text}</Fragment>
  })
}
