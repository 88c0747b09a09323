import type { ReactNode } from 'react'
import { isRouteErrorResponse } from 'react-router'
import { Button, ButtonLink } from '../button.tsx'
import { StatePage, type StatePageKind } from '../state-page.tsx'

export interface AppErrorFacts {
  /** An HTTP status, `offline`, or undefined for what nobody expected. */
  status: number | 'offline' | undefined
  reference?: string
  /** Written for the person by the server; shown instead of our own words. */
  message?: string
  /** From Retry-After. */
  retrySeconds?: number
}

interface Words {
  kind: StatePageKind
  title?: string
  text: string
  canRetry: boolean
}

const UNEXPECTED: Words = {
  kind: 'undone',
  text: 'Something failed on our side. What you saved before is safe.',
  canRetry: true,
}

const WORDS: Record<string, Words> = {
  401: {
    kind: 'closed',
    title: 'Signed out',
    text: 'You were signed out. Sign in again to go on from here.',
    canRetry: false,
  },
  403: {
    kind: 'closed',
    text: 'This part is for other roles. The owner of the workspace can open it to you.',
    canRetry: false,
  },
  404: {
    kind: 'nothing',
    text: 'The order, client or page may be in the trash, kept for 30 days, or it belongs to another workspace.',
    canRetry: false,
  },
  409: {
    kind: 'undone',
    title: 'Someone was here first',
    text: 'This was changed while you looked at it. Load it again to see how it is now; nothing was overwritten.',
    canRetry: true,
  },
  429: {
    kind: 'undone',
    title: 'Too many at once',
    text: 'Many requests came from here in a short time. Nothing was lost.',
    canRetry: true,
  },
  503: {
    kind: 'undone',
    title: 'Not answering just now',
    text: 'Your region is busy or is being moved. Nothing was lost; most of the time it answers again within a minute.',
    canRetry: true,
  },
  offline: {
    kind: 'offline',
    text: 'There is no network. What you typed is kept on this device.',
    canRetry: true,
  },
}

/** Turns what a route threw into facts. Only a reference ever reaches the page, no inner text. */
export function errorFacts(error: unknown): AppErrorFacts {
  if (typeof navigator !== 'undefined' && navigator.onLine === false) return { status: 'offline' }
  if (!isRouteErrorResponse(error)) return { status: undefined, reference: referenceOf(error) }
  const seconds = Number(readString(error.data, 'retryAfter'))
  return {
    status: error.status,
    reference: referenceOf(error.data),
    message: readString(error.data, 'message'),
    retrySeconds: seconds > 0 ? seconds : undefined,
  }
}

function readString(source: unknown, key: string): string | undefined {
  if (typeof source !== 'object' || source === null) return undefined
  const value: unknown = Reflect.get(source, key)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

const referenceOf = (source: unknown) => readString(source, 'reference') ?? readString(source, 'requestId')

interface AppErrorProps extends AppErrorFacts {
  homeTo: string
  homeLabel: string
  onRetry?: () => void
  /** Instead of the way home: sign in, ask the owner. */
  actions?: ReactNode
  headingLevel?: 1 | 2 | 3
}

/** The page when there is no page: says what happened, what was kept and what to do. */
export function AppError(props: AppErrorProps) {
  const { status, reference, message, retrySeconds, homeTo, homeLabel, onRetry, actions, headingLevel } =
    props
  const words = (status !== undefined && WORDS[String(status)]) || UNEXPECTED
  const wait = retrySeconds ? ` Try again in ${retrySeconds} s.` : ''
  return (
    <StatePage
      kind={words.kind}
      title={words.title}
      reference={reference}
      headingLevel={headingLevel}
      className="mx-auto w-full max-w-[720px] px-4 py-16"
      actions={
        <>
          {words.canRetry && onRetry && (
            <Button kind="ink" onClick={onRetry}>
              {status === 409 ? 'Load it again' : 'Try again'}
            </Button>
          )}
          {actions ?? <ButtonLink to={homeTo}>{homeLabel}</ButtonLink>}
        </>
      }
    >
      {(message ?? words.text) + wait}
    </StatePage>
  )
}
