/** A piece of code that a document quotes: inline in backticks, or a line of a fenced block. */
export type Span = { text: string; line: number; fenced: boolean }

export function codeSpans(markdown: string): Span[] {
  const spans: Span[] = []
  let fenced = false
  for (const [index, text] of markdown.split('\n').entries()) {
    const line = index + 1
    if (/^\s*(```|~~~)/.test(text)) fenced = !fenced
    else if (fenced || /^ {4}\S/.test(text)) spans.push({ text: text.trim(), line, fenced: true })
    else
      for (const [, code = ''] of text.matchAll(/`([^`]+)`/g)) spans.push({ text: code, line, fenced: false })
  }
  return spans
}

/** Targets of links that lead to a file of the house. */
export function fileLinks(markdown: string): { target: string; line: number }[] {
  return markdown
    .split('\n')
    .flatMap((text, index) =>
      [...text.matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, target = '']) => ({ target: target.replace(/#.*$/, ''), line: index + 1 }))
        .filter(({ target }) => target !== '' && !/^[a-z]+:/.test(target)),
    )
}
