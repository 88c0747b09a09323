import { data } from 'react-router'

export function loader(): never {
  const message = 'There is nothing at this address. It may have been mistyped.'
  throw data({ code: 'NOT_FOUND', message }, { status: 404 })
}

export default function NotFound() {
  return null
}
