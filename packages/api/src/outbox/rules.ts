/** Enough of an address to tell two apart, too little to write to: i…@example.com, +33 … 18. */
export function maskRecipient(recipient: string): string {
  const at = recipient.lastIndexOf('@')
  if (at > 0) return `${recipient.slice(0, 1)}…${recipient.slice(at)}`
  return recipient.length > 6 ? `${recipient.slice(0, 3)} … ${recipient.slice(-2)}` : '…'
}

/** How far back the figures of the console look. */
export const figureDays = 7
