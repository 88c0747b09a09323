import { Link } from 'react-router'
import { Icon } from '../../icon.tsx'

/** Checkout and sign-in: the name, one assurance, and help. Nothing else to wander off to. */
export function Plainhead({
  homeTo,
  helpTo,
  assurance,
}: {
  homeTo: string
  helpTo: string
  assurance?: string
}) {
  return (
    <header className="border-b border-hairline bg-paper">
      <div className="store-wrap flex h-[72px] items-center gap-6 max-md:h-15 max-md:gap-4">
        <Link to={homeTo} className="masthead-name">
          Thimblely
        </Link>
        <p className="ms-auto flex items-center gap-2 text-step--1 text-graphite">
          {assurance && (
            <>
              <Icon name="lock" />
              {assurance}
            </>
          )}
        </p>
        <Link to={helpTo} className="link py-3 text-step--1">
          Help
        </Link>
      </div>
    </header>
  )
}
