import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import chromium from '@sparticuz/chromium'
import type { HouseOptions, Login } from './e2e/fixtures.ts'

/** The house that runs: written by `pnpm start`, or by the test command for its own. */
const runningFile = process.env.RUNNING_FILE ?? join(import.meta.dirname, '../../.data/running.json')
// Tools that only read this file do so while no house runs.
const text = existsSync(runningFile) ? readFileSync(runningFile, 'utf8') : '{"apps":{},"logins":[]}'
const { apps, logins } = JSON.parse(text) as {
  apps: Record<string, string>
  logins: Login[]
}

export default defineConfig<HouseOptions>({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  workers: 1,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 7_000 },
  reporter: 'line',
  use: {
    baseURL: apps.workspace,
    logins,
    locale: 'en-GB',
    timezoneId: 'Africa/Lagos',
    viewport: { width: 1280, height: 860 },
    reducedMotion: 'reduce',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: await chromium.executablePath(),
      args: ['--no-sandbox', '--headless=shell', '--disable-gpu', '--font-render-hinting=none'],
    },
  },
})
