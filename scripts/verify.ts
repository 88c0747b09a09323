import { existsSync, globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Outcome, runSteps, type Step, summary } from './steps/run-steps.ts'

const root = join(import.meta.dirname, '..')
const started = performance.now()

const bin = (name: string) => join(root, 'node_modules/.bin', name)
const script = (name: string): Step => ({
  name,
  command: process.execPath,
  args: [join(root, 'scripts', `${name}.ts`)],
  cwd: root,
})

const projects = globSync('{apps,packages}/*/tsconfig.json', { cwd: root }).map(dirname).sort()
const apps = projects.filter((project) => existsSync(join(root, project, 'app/routes.ts')))

/** Route modules import types that React Router writes, so these come before the compiler and knip. */
const routeTypes = apps.map((app): Step => {
  const cwd = join(root, app)
  return {
    name: `route types ${app}`,
    command: join(cwd, 'node_modules/.bin/react-router'),
    args: ['typegen'],
    cwd,
  }
})

const types = [...projects, 'scripts'].map((project): Step => {
  const memory = join(root, 'node_modules/.cache/verify', `${project.replace('/', '-')}.tsbuildinfo`)
  const args = ['-p', '.', '--incremental', '--tsBuildInfoFile', memory]
  return { name: `types ${project}`, command: bin('tsc'), args, cwd: join(root, project) }
})

const checks: Step[] = [
  { name: 'format and lint', command: bin('biome'), args: ['check', '--error-on-warnings', '.'], cwd: root },
  ...types,
  script('check-structure'),
  script('check-docs'),
  { name: 'dead code', command: bin('knip'), args: ['--no-progress'], cwd: root },
]

const lanes = 2
const outcomes: Outcome[] = [...(await runSteps(routeTypes, lanes)), ...(await runSteps(checks, lanes))]
console.log(summary(outcomes, (performance.now() - started) / 1000))
process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1
