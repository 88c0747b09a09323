const LONGEST = 200

/** A path that is safe to keep: no query, no address, and no segment that looks like a one-time token. */
export function loggablePath(path: string): string {
  const bare = path.split(/[?#]/)[0] ?? ''
  return bare.split('/').map(loggableSegment).join('/').slice(0, LONGEST)
}

const recordId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function loggableSegment(segment: string): string {
  if (recordId.test(segment) || /\.(js|css|woff2?|avif|webp|png|svg|ico)$/.test(segment)) return segment
  if (/@|%40/i.test(segment)) return ':address'
  return looksRandom(segment) ? ':token' : segment
}

/** Slugs are lower case with hyphens; tokens mix cases or run on without a break. */
function looksRandom(segment: string): boolean {
  const mixed = /\d/.test(segment) && /[a-z]/i.test(segment)
  return segment.length >= 24 && mixed && (/[A-Z]/.test(segment) || !/[-.]/.test(segment))
}
