// `npm run bench`: what the site does under load, on the embedded database with demonstration data, beside a plain
// node server as the floor of this machine; and what one computation of the index takes.

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { cpus } from 'node:os'
import autocannon from 'autocannon'
import { timeEffect } from './adoption-effect'
import { runDigestBench } from './digest'
import { timeEngine, timeGrowth } from './engine'
import { practicePages } from './practice-page'
import { startSite } from './site'
import { threadPages, writeLongThread } from './thread'
import { weighFrontPage } from './weight'

const seconds = Number(process.env.BENCH_SECONDS ?? 6)

const say = (line: string) => process.stdout.write(`${line}\n`)
const padded = (words: (string | number)[]) =>
  words.map((word, place) => (place === 0 ? String(word).padEnd(34) : String(word).padStart(12))).join('')

async function load(
  name: string,
  url: string,
  connections: number,
  headers: Record<string, string> = {},
): Promise<void> {
  const result = await autocannon({ url, connections, duration: seconds, headers: { accept: 'text/html', ...headers } })
  const faults = result.non2xx + result.errors
  say(
    padded([
      name,
      connections,
      Math.round(result.requests.average),
      `${result.latency.p97_5} ms`,
      `${result.latency.p50} ms`,
      faults === 0 ? '' : `${faults} FAULTS`,
    ]),
  )
}

function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}

async function floor(connections: number, bytes: number): Promise<void> {
  const body = Buffer.alloc(bytes, 'a')
  const server = createServer((_request, response) => response.end(body))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  if (typeof address === 'object' && address)
    await load(`floor: plain node, ${Math.round(bytes / 1024)} KB`, `http://127.0.0.1:${address.port}/`, connections)
  server.close()
}

say(
  `Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? ''}, commit ${execFileSync('git', ['rev-parse', '--short', 'HEAD']).toString().trim()}`,
)
say('\nIndex: 98 municipalities × 122 indicators')
for (const [what, milliseconds] of timeEngine()) say(padded([what, `${milliseconds.toFixed(1)} ms`]))
say('\nGrowth of the index (one computation, one draw of the weights)')
for (const [size, build, draw] of timeGrowth()) say(padded([size, `${build.toFixed(1)} ms`, `${draw.toFixed(2)} ms`]))
say('\nEffect where a practice was taken up: 98 municipalities, ten years')
for (const [what, milliseconds] of timeEffect()) say(padded([what, `${milliseconds.toFixed(1)} ms`]))
say('\nThe queue of moderators')
// A process has one database, and this one has the site's.
execFileSync(process.execPath, ['--import', 'tsx', 'tests/bench/moderation-queue.ts'], { stdio: 'inherit' })

say('\nThe digest on a Monday morning, embedded database')
say(runDigestBench())

const site = await startSite(say)
try {
  say(`\nStart with build and data in place: ${site.startMs} ms until ready`)
  const frontBytes = (await (await fetch(site.address)).arrayBuffer()).byteLength
  const session = await site.logIn('socialchef@guldborgsund.example')
  const pages: [string, string, Record<string, string>][] = [
    ['front page', '/', {}],
    ['ranking', '/indeks', {}],
    ['municipality page', '/kommuner/376', {}],
    ['practice with uptake and effect', '/praksis/eks-familieraadslagning', {}],
    ['the same, logged in', '/praksis/eks-familieraadslagning', { cookie: session }],
    ['its effect in full, logged in', '/praksis/eks-familieraadslagning/effekt', { cookie: session }],
    ...practicePages(session),
    ...threadPages(await writeLongThread(site), session),
    ['practice list', '/praksis', {}],
    ['practice list, logged in', '/praksis', { cookie: session }],
    ['Min kommune, logged in', '/min-kommune?kommune=376', { cookie: session }],
  ]
  say(`\n${padded(['requests', 'connections', 'requests/s', 'p97.5', 'p50', ''])}`)
  for (const connections of [4, 20]) {
    await floor(connections, frontBytes)
    for (const [name, path, headers] of pages) {
      await fetch(site.address + path, { headers })
      await load(name, site.address + path, connections, headers)
    }
  }
  say(`\nWeb process after the load: ${residentMegabytes(site.pid)} MB resident`)
  for (const line of await weighFrontPage(site.address)) say(line)
} finally {
  await site.stop()
}
