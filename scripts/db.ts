import { runCli } from '../packages/db/src/cli.ts'

const args = process.argv.slice(2)
// Loaded for this command alone: the others need neither sharp nor argon2.
const seedTools = args[0] === 'seed' ? (await import('./demo.ts')).seedTools() : undefined

process.exitCode = await runCli(args, console.log, console.error, seedTools)
