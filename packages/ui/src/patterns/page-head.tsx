import { Fragment, type ReactNode } from 'react'
import { Link, type To } from 'react-router'
import { cx } from '../cx.ts'

export interface Crumb {
  label: string
  to?: To
}

interface PageHeadProps {
  title: string
  crumbs?: readonly Crumb[]
  /** A line under the title. */
  lede?: ReactNode
  /** At most one primary action; the rest are plain or in a menu. */
  actions?: ReactNode
  /** `detail` for the name of one thing, `list` for a room. */
  size?: 'list' | 'detail'
}

export function PageHead({ title, crumbs = [], lede, actions, size = 'list' }: PageHeadProps) {
  const isDetail = size === 'detail'
  return (
    <header className={cx('flex items-end gap-x-4 gap-y-3', isDetail ? 'flex-wrap' : 'max-md:items-center')}>
      <div className="min-w-0">
        {crumbs.length > 0 && <Crumbs crumbs={crumbs} />}
        <h1
          className={cx(
            'page-title wrap-break-word',
            isDetail
              ? 'mt-1 mb-1.5 text-[2.25rem] leading-[1.1] md:text-step-4'
              : 'text-step-3 leading-[1.1]',
          )}
        >
          {title}
        </h1>
        {lede && <div className="max-w-[72ch] text-graphite">{lede}</div>}
      </div>
      {actions && (
        <div
          className={cx('ms-auto flex flex-wrap items-center gap-2', isDetail && 'max-md:ms-0 max-md:w-full')}
        >
          {actions}
        </div>
      )}
    </header>
  )
}

function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb" className="num text-step--1 text-graphite">
      {crumbs.map((crumb, index) => (
        <Fragment key={crumb.label}>
          {index > 0 && <span aria-hidden="true"> / </span>}
          {crumb.to ? (
            <Link to={crumb.to} className="link text-ink">
              {crumb.label}
            </Link>
          ) : (
            <span aria-current={index === crumbs.length - 1 ? 'page' : undefined}>{crumb.label}</span>
          )}
        </Fragment>
      ))}
    </nav>
  )
}
