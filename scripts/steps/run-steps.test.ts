import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { runSteps, type Step, summary } from './run-steps.ts'

const step = (name: string, script: string): Step => ({
  name,
  command: process.execPath,
  args: ['-e', script],
  cwd: tmpdir(),
})

describe('steps', () => {
  it('keep their order, their output and whether they passed', async () => {
    const outcomes = await runSteps(
      [
        step('slow', 'setTimeout(() => console.log("done"), 200)'),
        step('broken', 'console.error("why"); process.exit(3)'),
      ],
      2,
    )
    expect(outcomes.map(({ name, passed, output }) => [name, passed, output.trim()])).toEqual([
      ['slow', true, 'done'],
      ['broken', false, 'why'],
    ])
  })

  it('fail with a sentence when the command does not exist', async () => {
    const [outcome] = await runSteps(
      [{ name: 'gone', command: 'no-such-command', args: [], cwd: tmpdir() }],
      1,
    )
    expect(outcome).toMatchObject({
      passed: false,
      output: expect.stringContaining('no-such-command did not start'),
    })
  })

  it('never run more at once than allowed', async () => {
    const timed = 'const t = Date.now(); setTimeout(() => console.log(t, Date.now()), 150)'
    const outcomes = await runSteps(
      ['a', 'b', 'c', 'd'].map((name) => step(name, timed)),
      2,
    )
    const spans = outcomes.map(({ output }) => output.trim().split(' ').map(Number))
    const most = Math.max(
      ...spans.map(([start = 0]) => spans.filter(([a = 0, b = 0]) => a <= start && start < b).length),
    )
    expect(most).toBeLessThanOrEqual(2)
  })
})

describe('the summary', () => {
  it('prints the output of failed steps only, and the verdict', () => {
    const text = summary(
      [
        { name: 'types', seconds: 1.25, passed: true, output: 'quiet please' },
        { name: 'docs', seconds: 0.5, passed: false, output: 'README.md is missing\n' },
      ],
      1.8,
    )
    expect(text).toBe(
      [
        '--- docs',
        'README.md is missing',
        '',
        'types     1.3 s  passed',
        'docs      0.5 s  FAILED',
        'total     1.8 s  1 failed',
      ].join('\n'),
    )
  })
})
