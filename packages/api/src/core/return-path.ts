/** Where to go after signing in: a path of this app and nothing else, or home. */
export function safeReturnPath(wanted: string | null | undefined, home = '/'): string {
  const path = wanted?.split(/[?#]/)[0]
  if (!wanted || !path || !isOwnPath(path)) return home
  return ['/signin', '/signout'].includes(path) ? home : wanted
}

/** Browsers read backslashes as slashes and drop control characters; a proxy may decode once more. */
function isOwnPath(path: string): boolean {
  const decoded = decodedTwice(path)
  return decoded !== undefined && [path, decoded].every((text) => /^\/(?!\/)[^\\\p{Cc}]*$/u.test(text))
}

function decodedTwice(text: string): string | undefined {
  try {
    return decodeURIComponent(decodeURIComponent(text))
  } catch {
    return undefined
  }
}
