/** The first thing Tab finds on a page. */
export function SkipLink({ to = '#main', children = 'Skip to content' }: { to?: string; children?: string }) {
  return (
    <a href={to} className="fixed start-3 -top-20 z-50 rounded-md bg-ink px-3.5 py-2 text-paper focus:top-2">
      {children}
    </a>
  )
}
