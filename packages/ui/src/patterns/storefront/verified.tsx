/** The maker's mark: workshop, identity and a finished piece were seen. */
export function Verified() {
  return (
    <svg
      viewBox="0 0 14 14"
      role="img"
      aria-label="Verified maker"
      className="ms-1.5 me-0.5 inline-block size-3.5 shrink-0 align-[-2px] text-chalk"
    >
      <circle cx="7" cy="7" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.2" />
      <path
        d="M4.3 7.2l1.9 1.9 3.6-3.9"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
