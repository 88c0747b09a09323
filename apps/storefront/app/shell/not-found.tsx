import { data } from 'react-router'

export function loader(): never {
  const message = 'The address may be mistyped, or what was here has been taken down.'
  throw data({ code: 'NOT_FOUND', message }, { status: 404 })
}

/** Never drawn: the loader always leads to the error page. */
export default function NotFound() {
  return null
}
