/** The first stop of every page; `main` carries the id. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="fixed start-2 top-2 z-50 -translate-y-[200%] rounded-md bg-ink px-3 py-2 text-paper focus:translate-y-0"
    >
      Skip to content
    </a>
  )
}
