/** A key as it is printed on the keyboard. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd className="inline-grid h-5 min-w-5 place-items-center rounded-sm border border-control px-[5px] text-micro leading-none font-medium text-graphite">
      {children}
    </kbd>
  )
}
