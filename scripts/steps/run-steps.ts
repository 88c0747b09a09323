import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

export type Step = { name: string; command: string; args: string[]; cwd: string }
export type Outcome = { name: string; seconds: number; passed: boolean; output: string }

/** Runs the steps, never more than `width` at once, and returns the outcomes in the order of the steps. */
export async function runSteps(steps: Step[], width: number): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const waiting = [...steps.entries()]
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, step] = next
      outcomes[index] = await runStep(step)
    }
  }
  await Promise.all(Array.from({ length: width }, lane))
  return outcomes
}

function runStep({ name, command, args, cwd }: Step): Promise<Outcome> {
  const started = performance.now()
  const path = [join(cwd, 'node_modules/.bin'), process.env.PATH].join(delimiter)
  return new Promise((resolve) => {
    let output = ''
    const keep = (chunk: Buffer) => {
      output += chunk
    }
    const end = (passed: boolean) => {
      resolve({ name, seconds: (performance.now() - started) / 1000, passed, output })
    }
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, PATH: path },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => {
      output += `${command} did not start: ${error.message}\n`
      end(false)
    })
    child.on('close', (code) => end(code === 0))
  })
}

/** The output of what failed, then one line per step and the wall time. */
export function summary(outcomes: Outcome[], wallSeconds: number): string {
  const width = Math.max(...outcomes.map(({ name }) => name.length), 'total'.length)
  const row = (name: string, seconds: number, word: string) =>
    `${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${word}`
  const failed = outcomes.filter(({ passed }) => !passed)
  const verdict = failed.length > 0 ? `${failed.length} failed` : 'passed'
  return [
    ...failed.map(({ name, output }) => `--- ${name}\n${output.trimEnd()}\n`),
    ...outcomes.map(({ name, seconds, passed }) => row(name, seconds, passed ? 'passed' : 'FAILED')),
    row('total', wallSeconds, verdict),
  ].join('\n')
}
