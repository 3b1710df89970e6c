import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const alias = {
  '~': fileURLToPath(new URL('./app', import.meta.url)),
  '#client': fileURLToPath(new URL('./prisma/generated/client.ts', import.meta.url)),
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['app/**/*.test.{ts,tsx}', 'server/**/*.test.ts', 'cli/**/*.test.ts', 'tests/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/fail-on-console-error.ts'],
          testTimeout: 30_000,
          // Pure files keep nothing between tests: loading them once for all halves the time.
          isolate: false,
          sequence: { shuffle: true },
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/fail-on-console-error.ts', 'tests/integration/own-database.ts'],
          globalSetup: ['tests/integration/template-database.ts'],
          // Files that tests upload lie where none of a real server do; removed when the run ends.
          env: { DATA_FOLDER: join(tmpdir(), `si-files-${process.pid}`) },
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { shuffle: true },
        },
      },
    ],
  },
})
