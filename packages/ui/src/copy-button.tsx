import { useEffect, useState } from 'react'
import { IconButton } from './button.tsx'

type CopyButtonProps = { text: string; label: string; className?: string }

/** Copies, and says whether that worked. */
export function CopyButton({ text, label, className }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  useEffect(() => {
    if (!outcome) return
    const timer = setTimeout(() => setOutcome(null), 3000)
    return () => clearTimeout(timer)
  }, [outcome])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      setOutcome('failed')
    }
  }
  return (
    <span className={className}>
      <IconButton icon={outcome === 'copied' ? 'check' : 'copy'} label={label} size="sm" onClick={copy} />
      <span role="status" className={outcome === 'failed' ? 'ms-1 text-step--1 text-rust' : 'sr-only'}>
        {outcome === 'copied' && 'Copied'}
        {outcome === 'failed' && 'Could not copy; select the text instead'}
      </span>
    </span>
  )
}
