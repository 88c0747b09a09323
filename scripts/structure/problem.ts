/** One broken rule: where it is, and what to do about it. */
export type Problem = { rule: string; path: string; line: number; message: string }

export function problem(rule: string, path: string, line: number, message: string): Problem {
  return { rule, path, line, message }
}

const byPlace = (a: Problem, b: Problem) => a.path.localeCompare(b.path) || a.line - b.line

/** Prints what is wrong, or one line when nothing is; sets the exit code. */
export function report(name: string, problems: Problem[], good: string) {
  for (const { rule, path, line, message } of problems.toSorted(byPlace)) {
    console.error(`${path}:${line}  [${rule}]\n    ${message}`)
  }
  if (problems.length > 0) console.error(`\n${name}: ${problems.length} to put right`)
  else console.log(`${name}: ${good}`)
  process.exitCode = problems.length > 0 ? 1 : 0
}
