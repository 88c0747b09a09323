import { useEffect } from 'react'

/** The scroll lock under a layer writes a style element; the content security policy lets it in by this name. */
export function StyleNonce() {
  useEffect(() => {
    const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce
    Reflect.set(globalThis, '__webpack_nonce__', nonce)
  }, [])
  return null
}
