import { AsyncLocalStorage } from 'node:async_hooks'

type Tally = { statements: string[] }

const tallies = new AsyncLocalStorage<Tally>()

export function recordStatement(text: string) {
  tallies.getStore()?.statements.push(text)
}

/** Runs the work and lists the statements it sent, so that a test can tell an N+1. */
export async function countStatements<T>(
  work: () => Promise<T>,
): Promise<{ result: T; statements: string[] }> {
  const tally: Tally = { statements: [] }
  const result = await tallies.run(tally, work)
  return { result, statements: tally.statements }
}
