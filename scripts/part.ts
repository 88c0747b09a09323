import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

type PartOptions = {
  name: string
  file: string
  args?: string[]
  environment: Record<string, string>
  /** Answers with 200 once the part does its work. */
  healthUrl?: string
}

const longestPauseMs = 4_000

/** One process of ours, started again when it ends without being asked to. */
export class Part {
  readonly name: string
  readonly #options: PartOptions
  #child: ChildProcess | undefined
  #stopping = false
  #pauseMs = 200

  constructor(options: PartOptions) {
    this.name = options.name
    this.#options = options
  }

  get pid(): number {
    return this.#child?.pid ?? 0
  }

  start(changed: () => void = () => {}): void {
    const { file, args = [], environment } = this.#options
    const started = Date.now()
    // A group of its own: a terminal's Ctrl-C reaches the starter, which stops its parts in order.
    this.#child = spawn(process.execPath, [file, ...args], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
    })
    changed()
    this.#child.once('exit', async (code, signal) => {
      if (this.#stopping) return
      this.#pauseMs = Date.now() - started > 10_000 ? 200 : Math.min(longestPauseMs, this.#pauseMs * 2)
      console.error(`${this.name} ended (${signal ?? `code ${code}`}); starting it again`)
      await sleep(this.#pauseMs)
      if (!this.#stopping) this.start(changed)
    })
  }

  /** Waits until the part answers, or fails with what is wrong. */
  async ready(milliseconds: number): Promise<void> {
    const { healthUrl } = this.#options
    const until = Date.now() + milliseconds
    while (healthUrl) {
      const response = await fetch(healthUrl, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined)
      if (response?.ok) return
      if (Date.now() > until)
        throw new Error(`${this.name} did not answer at ${healthUrl} within ${milliseconds / 1000} s`)
      await sleep(50)
    }
  }

  async stop(): Promise<void> {
    this.#stopping = true
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    const patience = setTimeout(() => child.kill('SIGKILL'), 12_000)
    await ended
    clearTimeout(patience)
  }
}
