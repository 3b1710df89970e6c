import { defineConfig, devices } from '@playwright/test'
import { browserArguments, findBrowser } from './tests/browser'

const executablePath = findBrowser()

/** One server for the whole run, started and stopped by `tests/e2e/server.ts`; its address is read from the environment. */
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/server.ts',
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    // Recording every step takes a third of the time; what the page looked like at a failure is kept anyway.
    trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off',
    launchOptions: { args: browserArguments, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } } }],
})
