import { Avatar } from '@thimblely/ui/avatar'
import { Button } from '@thimblely/ui/button'
import { Icon } from '@thimblely/ui/icon'
import { Mark } from '@thimblely/ui/mark'
import { Money } from '@thimblely/ui/money'
import { CommandPalette } from '@thimblely/ui/patterns/command-palette/command-palette'
import type {
  PaletteGroup,
  PaletteItem,
  PaletteQuery,
} from '@thimblely/ui/patterns/command-palette/palette-query'
import { Swatch } from '@thimblely/ui/swatch'
import { useState } from 'react'

const actions: readonly PaletteItem[] = [
  {
    id: 'new-order',
    label: 'New order for Folake Adebayo',
    icon: <Icon name="plus" />,
    keys: 'n',
    to: '?new-order',
  },
  { id: 'measure', label: 'Measure Folake Adebayo', icon: <Icon name="tape" />, keys: 'm', to: '?measure' },
  {
    id: 'payment',
    label: 'Record a payment on AO-2431',
    also: 'folake',
    icon: <Icon name="card" />,
    keys: 'p',
    to: '?pay',
  },
  { id: 'message', label: 'Message Folake on WhatsApp', icon: <Icon name="whatsapp" />, to: '?message' },
]

const recent: readonly PaletteItem[] = [
  {
    id: 'lot-7b',
    label: 'Aso-oke, madder, lot 7B',
    detail: 'Cloth, 7.100 m',
    also: 'folake',
    icon: <Swatch cloth="asooke" />,
    to: '?lot',
  },
  {
    id: 'floor',
    label: 'On the floor',
    detail: 'Board',
    also: 'folake',
    icon: <Icon name="board" />,
    to: '?board',
  },
]

const world: readonly PaletteGroup[] = [
  {
    id: 'clients',
    title: 'Client',
    items: [
      {
        id: 'folake',
        label: 'Folake Adebayo',
        detail: 'Ikoyi, fitting today 10:00',
        icon: <Avatar name="Folake Adebayo" decorative />,
        end: <Money minor={49526404n} currency="NGN" />,
        to: '?client',
      },
    ],
  },
  {
    id: 'orders',
    title: 'Orders',
    items: [
      {
        id: 'ao-2431',
        label: 'AO-2431',
        detail: 'Folake Adebayo, gown, iro and buba, agbada',
        icon: <Mark state="progress" share={0.55} />,
        end: <span className="font-[550] text-amber">slips 2 d</span>,
        to: '?order',
      },
      {
        id: 'ao-2298',
        label: 'AO-2298',
        detail: 'Folake Adebayo, skirt suit',
        icon: <Mark state="done" />,
        end: <span className="text-graphite">March 2026</span>,
        to: '?old',
      },
    ],
  },
]

/** Stands in for the server: the same shape, a moment later. */
function searchWorld({ term }: PaletteQuery): Promise<readonly PaletteGroup[]> {
  const isHit = ['folake', 'adebayo', 'ao', '2431', '2298'].some((word) =>
    word.startsWith(term.toLowerCase()),
  )
  return new Promise((resolve) => setTimeout(() => resolve(isHit ? world : []), 150))
}

export function SearchPalette() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button icon="search" onClick={() => setOpen(true)}>
        Search, or type a command
      </Button>
      <CommandPalette
        isOpen={isOpen}
        onOpenChange={setOpen}
        recent={recent}
        actions={actions}
        search={searchWorld}
      />
    </>
  )
}
