/** Moss: fits, on time. Chalk: current. Amber: may slip. Rust: wrong or final. Thread: now, late, blocked. */
export type Tone = 'plain' | 'moss' | 'chalk' | 'amber' | 'rust' | 'thread'

export const toneText: Record<Tone, string> = {
  plain: 'text-ink',
  moss: 'text-moss',
  chalk: 'text-chalk',
  amber: 'text-amber',
  rust: 'text-rust',
  thread: 'text-thread',
}

export const toneWash: Record<Tone, string> = {
  plain: 'bg-linen text-ink',
  moss: 'bg-moss-wash text-moss',
  chalk: 'bg-chalk-wash text-chalk',
  amber: 'bg-amber-wash text-amber',
  rust: 'bg-rust-wash text-rust',
  thread: 'bg-thread-wash text-thread',
}
