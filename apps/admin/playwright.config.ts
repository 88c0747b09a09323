import { defineConfig } from '@playwright/test'
import chromium from '@sparticuz/chromium'

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: 'line',
  use: {
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: await chromium.executablePath(),
      // The package's own list holds --single-process, which ends the browser at the second context.
      args: ['--no-sandbox', '--headless=shell', '--disable-gpu', '--font-render-hinting=none'],
    },
  },
})
