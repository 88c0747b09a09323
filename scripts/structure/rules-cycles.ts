import type { Facts } from './facts.ts'
import { isTest } from './house.ts'
import { type Problem, problem } from './problem.ts'
import { slicePlace } from './slices.ts'
import { targetOf } from './targets.ts'

type Edge = { to: string; path: string; line: number }
type Graph = Map<string, Edge[]>

/** Slices form a tree of uses: two that need each other are one slice, or talk by an outbox event. */
export function cycles(all: Facts[]): Problem[] {
  const graph = sliceGraph(all)
  const reported = new Set<string>()
  return [...graph.keys()].sort().flatMap((slice) => {
    const round = shortestRound(graph, slice)
    const key = round
      ?.map(({ to }) => to)
      .sort()
      .join()
    const [first] = round ?? []
    if (!round || !first || !key || reported.has(key)) return []
    reported.add(key)
    const way = [slice, ...round.map(({ to }) => to)].join(' -> ')
    const places = round.map(({ path, line }) => `${path}:${line}`).join(', ')
    const message = `Slices go round in a circle: ${way} (${places}). Turn one arrow into an outbox event, or move the shared rule down.`
    return [problem('cycles', first.path, first.line, message)]
  })
}

function sliceGraph(all: Facts[]): Graph {
  const graph: Graph = new Map()
  for (const { path, imports } of all) {
    const from = slicePlace(path)?.slice
    if (!from || isTest(path)) continue
    for (const { specifier, line } of imports) {
      const target = targetOf(path, specifier)
      const to = target.inside ? slicePlace(`${target.path}.ts`)?.slice : undefined
      if (to && to !== from) graph.set(from, [...(graph.get(from) ?? []), { to, path, line }])
    }
  }
  return graph
}

/** Breadth first from `start` back to itself. */
function shortestRound(graph: Graph, start: string): Edge[] | undefined {
  const queue: Edge[][] = (graph.get(start) ?? []).map((edge) => [edge])
  const seen = new Set<string>()
  for (const way of queue) {
    const last = way.at(-1)
    if (!last || seen.has(last.to)) continue
    if (last.to === start) return way
    seen.add(last.to)
    for (const edge of graph.get(last.to) ?? []) queue.push([...way, edge])
  }
  return undefined
}
