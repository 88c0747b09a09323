import { Icon } from '@thimblely/ui/icon'
import { Form, Link, useLocation } from 'react-router'
import { useFormOfAddress } from './form-of-address.ts'
import { isCurrent, rooms } from './rooms.ts'

type Visitor = { name: string } | null

/** No script needed: the search is a form and the phone's menu a disclosure. */
export function Masthead({ visitor }: { visitor: Visitor }) {
  const location = useLocation()
  return (
    <header className="border-b border-hairline bg-paper">
      <div className="store-wrap">
        <div className="masthead-bar">
          <MastheadSearch />
          <PhoneMenu key={location.key} visitor={visitor} />
          <Link to="/" className="masthead-name">
            Thimblely
          </Link>
          <div className="masthead-tools">
            <Link to="/makers#search" aria-label="Search" className="md:hidden">
              <Icon name="search" className="size-5" />
            </Link>
            <AccountLink visitor={visitor} />
          </div>
        </div>
        <nav aria-label="Main" className="masthead-nav max-md:hidden">
          {rooms.map((room) => (
            <Link key={room.to} to={room.to} aria-current={isCurrent(room, location) ? 'page' : undefined}>
              {room.label}
            </Link>
          ))}
        </nav>
      </div>
    </header>
  )
}

function MastheadSearch() {
  const { pathname, search } = useLocation()
  const asked = pathname === '/makers' ? (new URLSearchParams(search).get('q') ?? '') : ''
  const form = useFormOfAddress()
  return (
    <Form ref={form} role="search" action="/makers" className="masthead-search max-md:hidden">
      <Icon name="search" className="size-5" />
      <input
        name="q"
        type="search"
        maxLength={100}
        defaultValue={asked}
        aria-label="Search makers, crafts and cities"
        placeholder="Search makers, crafts, cities"
      />
    </Form>
  )
}

function AccountLink({ visitor }: { visitor: Visitor }) {
  return (
    <Link to={visitor ? '/account' : '/signin'}>
      <Icon name="person" className="size-5" />
      <span className="max-md:sr-only">{visitor ? visitor.name : 'Sign in'}</span>
    </Link>
  )
}

function PhoneMenu({ visitor }: { visitor: Visitor }) {
  const own = visitor ? { label: 'Your account', to: '/account' } : { label: 'Sign in', to: '/signin' }
  return (
    <details className="masthead-menu md:hidden">
      <summary aria-label="Menu" className="grid size-11 list-none place-items-center">
        <Icon name="menu" className="size-5" />
      </summary>
      <nav aria-label="Menu" className="masthead-sheet">
        <ul>
          {[...rooms, own].map((link) => (
            <li key={link.to}>
              <Link to={link.to}>{link.label}</Link>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  )
}
