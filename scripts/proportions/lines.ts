export type Line = { text: string; kind: 'code' | 'comment' | 'import' | 'blank' }

/** Sorts the lines of a source file into code, comment, import and blank; for looking at, not for judging. */
export function classifyLines(source: string): Line[] {
  let inComment = false
  let inImport = false
  return source
    .trimEnd()
    .split('\n')
    .map((raw) => {
      const text = raw.trim()
      if (inComment || /^(\/\/|\/\*|\{\/\*)/.test(text)) {
        const opens = inComment || /^\{?\/\*/.test(text)
        inComment = opens && !text.includes('*/')
        return { text, kind: 'comment' }
      }
      if (text === '') return { text, kind: 'blank' }
      if (inImport || /^(import\b(?!\()|export\b.*\bfrom ['"])/.test(text)) {
        inImport = !/['"]\)?;?$/.test(text)
        return { text, kind: 'import' }
      }
      return { text, kind: 'code' }
    })
}

const windowSize = 10

/** How many lines of each file lie in a run of ten non-import lines that occurs more than once in the house. */
export function duplicateLines(files: Line[][]): number[] {
  const bodies = files.map((lines) => lines.filter(({ kind }) => kind !== 'import' && kind !== 'blank'))
  const windows = bodies.map((body) =>
    body.slice(windowSize - 1).map((_, start) =>
      body
        .slice(start, start + windowSize)
        .map(({ text }) => text)
        .join('\n'),
    ),
  )
  const seen = new Map<string, number>()
  for (const key of windows.flat()) seen.set(key, (seen.get(key) ?? 0) + 1)
  return windows.map((keys) => {
    const repeated = new Set<number>()
    for (const [start, key] of keys.entries()) {
      if ((seen.get(key) ?? 0) < 2) continue
      for (let line = start; line < start + windowSize; line++) repeated.add(line)
    }
    return repeated.size
  })
}

/** The value below which `share` of the numbers lie, by nearest rank. */
export function quantile(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}
