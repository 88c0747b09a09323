import type { ComponentType } from 'react'
import { ClientDetail } from './patterns/client-detail.tsx'
import { ClientForm } from './patterns/client-form.tsx'
import { OrdersList } from './patterns/orders-list.tsx'
import { ProductionBoard } from './patterns/production-board.tsx'
import { SearchPalette } from './patterns/search-palette.tsx'
import { StorefrontPieces } from './patterns/storefront-pieces.tsx'
import { TableStates } from './patterns/table-states.tsx'
import { Week } from './patterns/week.tsx'
import { WorkUnderWay } from './patterns/work-under-way.tsx'

type GalleryPattern = {
  label: string
  Pattern: ComponentType
  /** It brings the title of a page; the others get one that is only read. */
  isPage?: boolean
}

/** Whole patterns, each with a page to itself: they bring their own headings and shortcuts. */
export const patterns: Record<string, GalleryPattern> = {
  'orders-list': { label: 'List with quick look', Pattern: OrdersList, isPage: true },
  'table-states': { label: 'States of a list', Pattern: TableStates },
  'client-detail': { label: 'Detail page', Pattern: ClientDetail, isPage: true },
  'client-form': { label: 'Form', Pattern: ClientForm },
  'production-board': { label: 'Board', Pattern: ProductionBoard },
  week: { label: 'Week', Pattern: Week },
  palette: { label: 'Palette', Pattern: SearchPalette },
  'work-under-way': { label: 'Long work and failed pages', Pattern: WorkUnderWay },
  'storefront-pieces': { label: 'Storefront pieces', Pattern: StorefrontPieces },
}
