import { isAbsolute, join } from 'node:path'
import type { Node, SourceFile } from 'typescript/unstable/ast'
import { API } from 'typescript/unstable/sync'

/**
 * Parses the files as one program without resolving anything, and hands each tree to `visit`.
 * The compiler's API is marked unstable; the catalog pins the exact version it is written for.
 */
export function parseFiles(root: string, paths: string[], visit: (path: string, tree: SourceFile) => void) {
  if (!isAbsolute(root)) throw new Error(`parseFiles needs an absolute root, got ${root}`)
  const config = join(root, 'tsconfig.check-structure.json')
  const files = paths.map((path) => join(root, path))
  const compilerOptions = { noResolve: true, noLib: true, types: [], jsx: 'preserve', allowJs: true }
  const configText = JSON.stringify({ files, compilerOptions })
  const api = new API({
    cwd: root,
    fs: {
      readFile: (path) => (path === config ? configText : undefined),
      fileExists: (path) => (path === config ? true : undefined),
    },
  })
  try {
    const program = api.updateSnapshot({ openProjects: [config] }).getProject(config)?.program
    for (const [index, path] of paths.entries()) {
      const tree = program?.getSourceFile(files[index] ?? '')
      if (!tree) throw new Error(`The compiler did not parse ${path}`)
      visit(path, tree)
    }
  } finally {
    api.close()
  }
}

export function eachNode(node: Node, visit: (node: Node) => void) {
  visit(node)
  node.forEachChild((child) => eachNode(child, visit))
}
