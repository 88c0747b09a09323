import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import chromium from '@sparticuz/chromium'
import type { House, HouseOptions } from './e2e/fixtures.ts'

/** The house that runs: written by `pnpm start`, or by the test command for its own. */
const runningFile = process.env.RUNNING_FILE ?? join(import.meta.dirname, '../../.data/running.json')
// Tools that only read this file do so while no house runs.
const text = existsSync(runningFile)
  ? readFileSync(runningFile, 'utf8')
  : '{"apps":{},"databases":{},"logins":[]}'
const house = JSON.parse(text) as House

export default defineConfig<object, HouseOptions>({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: 'line',
  use: {
    house,
    baseURL: house.apps.admin,
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: await chromium.executablePath(),
      // The package's own list holds --single-process, which ends the browser at the second context.
      args: ['--no-sandbox', '--headless=shell', '--disable-gpu', '--font-render-hinting=none'],
    },
  },
})
