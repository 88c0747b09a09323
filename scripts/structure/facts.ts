import {
  isCallExpression,
  isElementAccessExpression,
  isExportAssignment,
  isExportDeclaration,
  isIdentifier,
  isImportDeclaration,
  isImportTypeNode,
  isLiteralTypeNode,
  isNamedImports,
  isNonNullExpression,
  isPropertyAccessExpression,
  isStringLiteral,
  type Node,
  type SourceFile,
  SyntaxKind,
} from 'typescript/unstable/ast'
import { commentMarks } from './comments.ts'
import { eachNode, parseFiles } from './parse.ts'

export type ImportFact = { specifier: string; line: number; typeOnly: boolean }
export type MarkName =
  | 'any'
  | 'non-null'
  | 'environment'
  | 'sql.raw'
  | 'ts-ignore'
  | 'bare-expect-error'
  | 'todo'
export type Mark = { name: MarkName; line: number }

/** What the rules need to know about one source file. */
export type Facts = {
  path: string
  imports: ImportFact[]
  marks: Mark[]
  defaultExportLine: number | undefined
  /** True when every statement is `export ... from`: a barrel under any name. */
  onlyReexports: boolean
  /** String literals of a routes.ts: the modules it names are route modules. */
  strings: string[]
}

export function readFacts(root: string, paths: string[]): Facts[] {
  const all: Facts[] = []
  parseFiles(root, paths, (path, tree) => all.push(factsOf(path, tree)))
  return all
}

function factsOf(path: string, tree: SourceFile): Facts {
  const lineOf = (node: Node) => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
  const facts: Facts = {
    path,
    imports: [],
    marks: commentMarks(tree),
    defaultExportLine: undefined,
    onlyReexports: isBarrel(tree),
    strings: [],
  }
  eachNode(tree, (node) => {
    const imported = importOf(node)
    if (imported) facts.imports.push({ ...imported, line: lineOf(node) })
    const mark = markOf(node)
    if (mark) facts.marks.push({ name: mark, line: lineOf(node) })
    if (isStringLiteral(node)) facts.strings.push(node.text)
    if (isDefaultExport(node)) facts.defaultExportLine ??= lineOf(node)
  })
  return facts
}

function isBarrel(tree: SourceFile): boolean {
  return (
    tree.statements.length > 0 && tree.statements.every((s) => isExportDeclaration(s) && s.moduleSpecifier)
  )
}

function importOf(node: Node): { specifier: string; typeOnly: boolean } | undefined {
  if (isImportDeclaration(node)) {
    const typeOnly = node.importClause?.phaseModifier === SyntaxKind.TypeKeyword
    return { specifier: textOf(node.moduleSpecifier), typeOnly }
  }
  if (isExportDeclaration(node) && node.moduleSpecifier) {
    return { specifier: textOf(node.moduleSpecifier), typeOnly: node.isTypeOnly }
  }
  if (isCallExpression(node) && node.expression.kind === SyntaxKind.ImportKeyword) {
    const target = node.arguments[0]
    return target && isStringLiteral(target) ? { specifier: target.text, typeOnly: false } : undefined
  }
  if (isImportTypeNode(node) && isLiteralTypeNode(node.argument)) {
    return { specifier: textOf(node.argument.literal), typeOnly: true }
  }
  return undefined
}

const textOf = (node: Node) => (isStringLiteral(node) ? node.text : '')

function markOf(node: Node): MarkName | undefined {
  if (node.kind === SyntaxKind.AnyKeyword) return 'any'
  if (isNonNullExpression(node)) return 'non-null'
  if (readsProcessEnv(node) || importsEnv(node)) return 'environment'
  if (isPropertyAccessExpression(node) && node.name.text === 'raw' && isNamed(node.expression, 'sql')) {
    return 'sql.raw'
  }
  return undefined
}

function readsProcessEnv(node: Node): boolean {
  if (isPropertyAccessExpression(node)) return isNamed(node.expression, 'process') && node.name.text === 'env'
  if (!isElementAccessExpression(node)) return false
  return isNamed(node.expression, 'process') && textOf(node.argumentExpression) === 'env'
}

function importsEnv(node: Node): boolean {
  if (!isImportDeclaration(node) || !/^(node:)?process$/.test(textOf(node.moduleSpecifier))) return false
  const bindings = node.importClause?.namedBindings
  if (!bindings || !isNamedImports(bindings)) return false
  return bindings.elements.some((element) => (element.propertyName ?? element.name).text === 'env')
}

const isNamed = (node: Node, name: string) => isIdentifier(node) && node.text === name

function isDefaultExport(node: Node): boolean {
  if (isExportAssignment(node)) return true
  if (isExportDeclaration(node)) return /\bas\s+default\b/.test(node.exportClause?.getText() ?? '')
  return node.kind === SyntaxKind.DefaultKeyword && node.parent.kind !== SyntaxKind.DefaultClause
}
