import { Form, Link, NavLink } from 'react-router'
import { Icon } from '../../icon.tsx'

export interface MastheadProps {
  homeTo: string
  search: { action: string; placeholder: string; label: string }
  rooms: readonly { label: string; to: string }[]
  /** "France, €" */
  place: { label: string; to: string }
  passportTo: string
  account: { label: string; to: string }
  bag: { count: number; to: string }
}

/** No script needed: the search is a form and the menu a disclosure. */
export function Masthead({ homeTo, search, rooms, place, passportTo, account, bag }: MastheadProps) {
  return (
    <header className="border-b border-hairline bg-paper">
      <div className="store-wrap">
        <div className="masthead-bar">
          <Form role="search" action={search.action} className="masthead-search max-md:hidden">
            <Icon name="search" className="size-5" />
            <input name="q" type="search" aria-label={search.label} placeholder={search.placeholder} />
          </Form>
          <PhoneMenu rooms={rooms} place={place} passportTo={passportTo} account={account} />
          <Link to={homeTo} className="masthead-name">
            Thimblely
          </Link>
          <div className="masthead-tools">
            <Link to={place.to} className="max-md:hidden">
              {place.label}
            </Link>
            <Link to={passportTo} className="max-md:hidden">
              <Icon name="passport" className="size-5" />
              Passport
            </Link>
            <Link to={search.action} aria-label="Search" className="md:hidden">
              <Icon name="search" className="size-5" />
            </Link>
            <Link to={account.to} aria-label={account.label} className="max-md:hidden">
              <Icon name="person" className="size-5" />
            </Link>
            <Link
              to={bag.to}
              aria-label={`Bag, ${bag.count} ${bag.count === 1 ? 'piece' : 'pieces'}`}
              className="relative"
            >
              <Icon name="bag" className="size-5" />
              <span className="masthead-count num">{bag.count}</span>
            </Link>
          </div>
        </div>
        <nav aria-label="Main" className="masthead-nav">
          {rooms.map((room) => (
            <NavLink key={room.to} to={room.to}>
              {room.label}
            </NavLink>
          ))}
        </nav>
      </div>
    </header>
  )
}

function PhoneMenu({
  rooms,
  place,
  passportTo,
  account,
}: Pick<MastheadProps, 'rooms' | 'place' | 'passportTo' | 'account'>) {
  const links = [...rooms, { label: 'Your measurement passport', to: passportTo }, account, place]
  return (
    <details className="masthead-menu md:hidden">
      <summary aria-label="Menu" className="grid size-11 list-none place-items-center">
        <Icon name="menu" className="size-5" />
      </summary>
      <nav aria-label="Menu" className="masthead-sheet">
        <ul>
          {links.map((link) => (
            <li key={link.to + link.label}>
              <Link to={link.to}>{link.label}</Link>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  )
}
