// `npm test`: everything that CI runs, in the order that finds the cheap faults first. It ends with "N passed, N failed".
import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { ensureBuild, ensureClient } from '../server/build'
import { findOrInstallBrowser, howToGetBrowser } from './browser'

type Counts = { passed: number; failed: number }

const say = (line: string) => process.stdout.write(`${line}\n`)
const node = process.execPath

function run(words: string[], environment: NodeJS.ProcessEnv = process.env): Promise<{ code: number; text: string }> {
  return new Promise((resolve) => {
    const child = spawn(node, words, { env: { ...environment, FORCE_COLOR: '0' }, stdio: ['ignore', 'pipe', 'pipe'] })
    let text = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (piece: Buffer) => {
        text += piece.toString()
        process.stdout.write(piece)
      })
    }
    child.once('close', (code) => resolve({ code: code ?? 1, text: stripVTControlCharacters(text) }))
  })
}

const number = (text: string, pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? 0)

/** A check that passes or fails as one. */
async function check(name: string, words: string[]): Promise<Counts> {
  say(`\n── ${name}`)
  const { code } = await run(words)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

async function vitest(
  name: string,
  project: string,
  environment: NodeJS.ProcessEnv = process.env,
  without: readonly string[] = [],
): Promise<Counts> {
  say(`\n── ${name}`)
  const left = without.flatMap((file) => ['--exclude', file])
  const { code, text } = await run(
    ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...left],
    environment,
  )
  const line = /^\s*Tests\s+(.*)$/m.exec(text)?.[1] ?? ''
  const counts = { passed: number(line, /(\d+) passed/), failed: number(line, /(\d+) failed/) }
  // A runner that stops before its tests, or finds none, has failed.
  return (code !== 0 && counts.failed === 0) || counts.passed === 0 ? { ...counts, failed: counts.failed + 1 } : counts
}

async function build(): Promise<Counts> {
  say('\n── build')
  try {
    await ensureBuild(() => say('Building …'))
    return { passed: 1, failed: 0 }
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    return { passed: 0, failed: 1 }
  }
}

async function e2e(): Promise<Counts> {
  say('\n── end to end')
  const browser = findOrInstallBrowser(say)
  if (!browser) {
    say(
      `No browser was found or could be installed, so the end-to-end tests did not run. What is missing:\n  ${howToGetBrowser}`,
    )
    return { passed: 0, failed: 1 }
  }
  const { code, text } = await run(['node_modules/@playwright/test/cli.js', 'test'])
  const counts = { passed: number(text, /(\d+) passed \(/), failed: number(text, /^\s*(\d+) failed$/m) }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/** What is about the embedded database itself, and has nothing to do with the server's. */
const aboutEmbedded = ['embedded-database', 'turns', 'long-queries'].map((name) => `tests/integration/${name}.test.ts`)

/** Long walks over everything, which say the same on either database: on the server where there is one. */
const longWalks = ['outlets', 'demo-data'].map((name) => `tests/integration/${name}.test.ts`)

ensureClient()
const { TEST_DATABASE_URL: server, ...embedded } = process.env
const results = [
  await check('format and lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']),
  await check('types', ['node_modules/typescript/bin/tsc', '--noEmit']),
  await vitest('rules and architecture', 'unit'),
  await vitest('integration, embedded database', 'integration', embedded, server ? longWalks : []),
  ...(server ? [await vitest('integration, PostgreSQL server', 'integration', process.env, aboutEmbedded)] : []),
  await build(),
  await e2e(),
]
const total = results.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }))
say(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
