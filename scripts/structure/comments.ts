import { type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast'
import type { Mark, MarkName } from './facts.ts'
import { eachNode } from './parse.ts'

const spoken: [MarkName, RegExp][] = [
  ['ts-ignore', /@ts-(ignore|nocheck)\b/g],
  ['bare-expect-error', /@ts-expect-error[ \t]*(?:\*\/|$)/gm],
  ['todo', /\b(TODO|FIXME|XXX)\b/g],
]

const literalKinds: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.StringLiteral,
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.TemplateHead,
  SyntaxKind.TemplateMiddle,
  SyntaxKind.TemplateTail,
  SyntaxKind.RegularExpressionLiteral,
  SyntaxKind.JsxText,
  SyntaxKind.Identifier,
])

/** Words that are only forbidden in comments: a match inside code or a text is not one. */
export function commentMarks(tree: SourceFile): Mark[] {
  const found = spoken.flatMap(([name, pattern]) =>
    [...tree.text.matchAll(pattern)].map((match) => ({ name, at: match.index })),
  )
  if (found.length === 0) return []
  const code = codeRanges(tree)
  return found
    .filter(({ at }) => !code.some(([start, end]) => at >= start && at < end))
    .map(({ name, at }) => ({ name, line: tree.getLineAndCharacterOfPosition(at).line + 1 }))
}

function codeRanges(tree: SourceFile): [number, number][] {
  const ranges: [number, number][] = []
  eachNode(tree, (node: Node) => {
    if (literalKinds.has(node.kind)) ranges.push([node.getStart(tree), node.end])
  })
  return ranges
}
