import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildMap } from './build-map'
import { generateClient, runQuietly } from './generate'
import { compressFiles } from './static-files'

const sources = [
  'app',
  'public',
  'package-lock.json',
  'prisma/schema.prisma',
  'remix.config.js',
  'tailwind.config.ts',
  'vite.config.ts',
  'server/build-map.ts',
  'server/static-files.ts',
]
function filesUnder(root: string): string[] {
  if (!existsSync(root)) return []
  if (statSync(root).isFile()) return [root]
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith('public/maps'))
    .sort()
}

function digestOf(paths: string[]): string {
  const digest = createHash('sha256')
  for (const root of paths) for (const file of filesUnder(root)) digest.update(file).update(readFileSync(file))
  return digest.digest('hex')
}

function isFresh(stamp: string, digest: string, made: string): boolean {
  return existsSync(made) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest
}

/** Makes the database client unless the one there is of this schema. */
export function ensureClient(): void {
  const digest = digestOf(['prisma/schema.prisma', 'package-lock.json'])
  if (isFresh('prisma/generated/.stamp', digest, 'prisma/generated/client.ts')) return
  generateClient()
  writeFileSync('prisma/generated/.stamp', digest)
}

/** Builds the site unless the build there is of these sources. `announce` is called once when there is work to do. */
export async function ensureBuild(announce: () => void = () => {}): Promise<void> {
  ensureClient()
  const digest = digestOf(sources)
  if (isFresh('build/.stamp', digest, 'build/server/index.js')) return
  announce()
  await buildMap()
  runQuietly(process.execPath, ['node_modules/@remix-run/dev/dist/cli.js', 'vite:build'], {
    ...process.env,
    NODE_ENV: 'production',
  })
  await Promise.all([compressFiles('build/client/assets'), compressFiles('build/client/maps')])
  mkdirSync('build', { recursive: true })
  writeFileSync('build/.stamp', digest)
}

if (process.argv[1]?.endsWith('server/build.ts')) await ensureBuild(() => console.log('Building …'))
