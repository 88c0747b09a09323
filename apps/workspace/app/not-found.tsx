import { data } from 'react-router'

/** An address that no route knows is answered like one whose thing is gone. */
export function loader(): never {
  throw data(
    { code: 'NOT_FOUND', message: 'There is nothing at this address. It may have been mistyped.' },
    { status: 404 },
  )
}

export default function NotFound() {
  return null
}
