import { spawnSync } from 'node:child_process'

/** Runs one of our own commands to its end, showing what it prints only when it fails. Throws then. */
export function runQuietly(command: string, words: string[], environment: NodeJS.ProcessEnv = process.env): void {
  const run = spawnSync(command, words, { env: environment, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`${words.join(' ')} failed\n${run.stdout}\n${run.stderr}`)
}

/** Writes the database client from prisma/schema.prisma. */
export function generateClient(): void {
  runQuietly(process.execPath, ['node_modules/prisma/build/index.js', 'generate'], {
    ...process.env,
    // Generating never runs the schema engine, but the command wants one to exist and would fetch it.
    PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  })
}

if (process.argv[1]?.endsWith('generate.ts')) generateClient()
