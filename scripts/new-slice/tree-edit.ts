import {
  type ArrayLiteralExpression,
  type Expression,
  isArrayLiteralExpression,
  isAsExpression,
  isCallExpression,
  isIdentifier,
  isImportDeclaration,
  isObjectLiteralExpression,
  isParenthesizedExpression,
  isSatisfiesExpression,
  isTypeAliasDeclaration,
  isVariableDeclaration,
  type Node,
  type ObjectLiteralExpression,
  type SourceFile,
  type VariableDeclaration,
} from 'typescript/unstable/ast'
import { eachNode } from '../structure/parse.ts'
import { SliceError } from './words.ts'

/** Text to put into a file, at an offset of the text as it is now. */
export type Insertion = { at: number; text: string }

/** Finds the place in a parsed file, or throws a SliceError that says which shape is missing. */
export type Edit = (tree: SourceFile) => Insertion

const textOf = (tree: SourceFile, node: Node) => tree.text.slice(node.getStart(tree), node.end)

function missing(what: string): SliceError {
  return new SliceError(`has no longer the shape that new-slice knows: it looks for ${what}.`)
}

function find<Found extends Node>(tree: Node, test: (node: Node) => node is Found): Found | undefined {
  let found: Found | undefined
  eachNode(tree, (node) => {
    if (!found && test(node)) found = node
  })
  return found
}

/** What is left of `x as const`, `x satisfies T`, `(x)` and `router(x)`. */
function bare(node: Expression): Expression {
  if (isAsExpression(node) || isSatisfiesExpression(node) || isParenthesizedExpression(node))
    return bare(node.expression)
  const [only, ...others] = isCallExpression(node) ? node.arguments : []
  return only && others.length === 0 ? bare(only) : node
}

function objectNamed(tree: SourceFile, name: string): ObjectLiteralExpression {
  const isNamed = (node: Node): node is VariableDeclaration =>
    isVariableDeclaration(node) && isIdentifier(node.name) && node.name.text === name
  const declared = find(tree, isNamed)?.initializer
  const value = declared && bare(declared)
  if (!value || !isObjectLiteralExpression(value)) throw missing(`an object called ${name}`)
  return value
}

type Listed = { key: string; end: number }

/** After the last one that sorts before it, so that a sorted list stays sorted and another one is left as it is. */
function among(listed: readonly Listed[], key: string, text: string, open: number): Insertion {
  if (listed.some((one) => one.key === key)) throw new SliceError(`has ${key} already.`)
  const before = listed.findLast((one) => one.key < key)
  return before
    ? { at: before.end, text: `,\n${text}` }
    : { at: open, text: `\n${text}${listed.length > 0 ? ',' : ''}` }
}

/** `text` as a property of the object called `name`, in the alphabetical place of `key`. */
export function property(name: string, key: string, text: string): Edit {
  return (tree) => {
    const object = objectNamed(tree, name)
    const listed = object.properties.map((one) => ({
      key: /^['"]?([^'":]*)/.exec(textOf(tree, one))?.[1] ?? '',
      end: one.end,
    }))
    return among(listed, key, text, object.getStart(tree) + 1)
  }
}

/** `text` as a property of the object called `name`, after the last one whose value is spelled `like`. */
export function propertyLike(name: string, key: string, text: string, like: string): Edit {
  return (tree) => {
    const properties = objectNamed(tree, name).properties.map((one) => ({
      text: textOf(tree, one),
      end: one.end,
    }))
    if (properties.some((one) => one.text.startsWith(`'${key}'`))) throw new SliceError(`has ${key} already.`)
    const last = properties.findLast((one) => one.text.endsWith(`: ${like}`))
    if (!last) throw missing(`a line ": ${like}" in ${name}`)
    return { at: last.end, text: `,\n${text}` }
  }
}

/** `text` as an element of the array that contains `beside`, in its alphabetical place. */
export function element(beside: RegExp, text: string, what: string): Edit {
  return (tree) => {
    const holds = (node: Node): node is ArrayLiteralExpression =>
      isArrayLiteralExpression(node) && node.elements.some((one) => beside.test(textOf(tree, one)))
    const array = find(tree, holds)
    if (!array) throw missing(what)
    const listed = array.elements.map((one) => ({
      key: textOf(tree, one),
      end: one.end,
    }))
    return among(listed, text, text, array.getStart(tree) + 1)
  }
}

/** `text` as the last item of the group that is labelled so. */
export function groupItem(label: string, text: string): Edit {
  return (tree) => {
    const isGroup = (node: Node): node is ObjectLiteralExpression =>
      isObjectLiteralExpression(node) &&
      node.properties.some((one) => textOf(tree, one) === `label: '${label}'`)
    const group = find(tree, isGroup)
    const items = group && find(group, isArrayLiteralExpression)
    const last = items?.elements.at(-1)
    if (!last) throw missing(`a group labelled ${label} with items`)
    return { at: last.end, text: `,\n${text}` }
  }
}

/** The words of the union called `name`, with more of them. */
export function unionMembers(name: string, words: readonly string[]): Edit {
  return (tree) => {
    const alias = tree.statements.filter(isTypeAliasDeclaration).find((one) => one.name.text === name)
    if (!alias) throw missing(`a union called ${name}`)
    const known = textOf(tree, alias.type)
    const twice = words.find((word) => known.includes(`'${word}'`))
    if (twice) throw new SliceError(`has ${twice} already.`)
    return { at: alias.type.end, text: words.map((word) => `\n  | '${word}'`).join('') }
  }
}

/** An import; the formatter puts it into its alphabetical place. */
export function importLine(text: string): Edit {
  return (tree) => {
    const last = tree.statements.findLast((one) => isImportDeclaration(one))
    if (!last) throw missing('an import')
    return { at: last.end, text: `\n${text}` }
  }
}

/** A top-level line, in its alphabetical place among those that begin the same way. */
export function sortedLine(begins: string, text: string): Edit {
  return (tree) => {
    const lines = tree.statements
      .map((one) => ({ text: textOf(tree, one), end: one.end }))
      .filter((one) => one.text.startsWith(begins))
    if (lines.length === 0) throw missing(`lines that begin with ${begins}`)
    if (lines.some((one) => one.text === text)) throw new SliceError(`has "${text}" already.`)
    const before = lines.findLast((one) => one.text < text)
    return before ? { at: before.end, text: `\n${text}` } : { at: 0, text: `${text}\n` }
  }
}

/** A line at the end of the file. */
export function lastLine(text: string): Edit {
  return (tree) => ({ at: tree.text.trimEnd().length, text: `\n${text}` })
}

/** A line before the first one that matches, inside the function called `name`. */
export function statementBefore(name: string, matches: RegExp, needs: readonly string[], text: string): Edit {
  return (tree) => {
    const start = tree.text.search(new RegExp(`^(export )?(async )?function ${name}\\(`, 'm'))
    const found = start < 0 ? -1 : tree.text.slice(start).search(matches)
    const between = tree.text.slice(start, start + found)
    const lost = needs.find((word) => !new RegExp(`\\b${word}\\b`).test(between))
    if (start < 0 || found < 0 || lost || /^}/m.test(between))
      throw missing(
        `${matches.source} in the function ${name}${lost ? `, with ${lost} known before it` : ''}`,
      )
    return { at: start + found, text: `${text}\n` }
  }
}

/** A file's text with everything put in. */
export function inserted(text: string, insertions: readonly Insertion[]): string {
  const fromTheEnd = insertions.toSorted((a, b) => b.at - a.at)
  return fromTheEnd.reduce((result, one) => result.slice(0, one.at) + one.text + result.slice(one.at), text)
}
