import type { ReactNode } from 'react'
import { Link } from 'react-router'

export interface FootColumn {
  title: string
  links: readonly { label: string; to: string }[]
}

interface FootProps {
  promise: string
  detail: string
  columns: readonly FootColumn[]
  year: number
  /** Language, country and how prices are meant. */
  place: ReactNode
}

export function Foot({ promise, detail, columns, year, place }: FootProps) {
  return (
    <footer className="border-t border-hairline pt-14 pb-10">
      <div className="store-wrap">
        <div className="grid grid-cols-2 gap-x-5 gap-y-8 md:grid-cols-[2fr_1fr_1fr_1fr] md:gap-10">
          <div className="max-md:col-span-full">
            <p className="max-w-[24ch] font-display text-step-2 leading-[1.2]">{promise}</p>
            <p className="mt-3 max-w-[38ch] text-step--1 text-graphite">{detail}</p>
          </div>
          {columns.map((column) => (
            <nav key={column.title} aria-label={column.title}>
              <h2 className="mb-2.5 text-step--1 font-semibold">{column.title}</h2>
              <ul>
                {column.links.map((link) => (
                  <li key={link.to}>
                    <Link
                      to={link.to}
                      className="inline-block py-1 text-step--1 text-graphite hover:text-ink max-md:py-[11px]"
                    >
                      {link.label}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
        <div className="mt-12 flex flex-wrap justify-between gap-x-6 gap-y-2 text-step--1 text-graphite">
          <span className="num">© {year} Thimblely</span>
          <span>{place}</span>
        </div>
      </div>
    </footer>
  )
}
