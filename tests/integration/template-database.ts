import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openEmbeddedDatabase } from '../../server/embedded-database/open'
import { migrate } from '../../server/migrate'
import { createDatabase, dropDatabases } from '../server-database'

declare module 'vitest' {
  interface ProvidedContext {
    /** How a worker gets a database of its own: copy a folder, or CREATE DATABASE from a template on a server. */
    template: { kind: 'embedded'; folder: string } | { kind: 'server'; url: string; name: string }
  }
}

const workers = 8

/** One migrated database for the run, which each worker copies; all are gone afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.TEST_DATABASE_URL
  const remove = await (server ? onServer(project, server) : embedded(project))
  return async () => {
    await remove()
    rmSync(join(tmpdir(), `si-files-${process.pid}`), { recursive: true, force: true })
  }
}

async function embedded(project: TestProject) {
  const home = mkdtempSync(join(tmpdir(), 'si-'))
  const folder = join(home, 'template')
  const database = await openEmbeddedDatabase(folder)
  await migrate(database.url)
  await database.close()
  await untilClosed(folder)
  for (let worker = 1; worker <= workers; worker += 1) {
    cpSync(join(folder, 'database'), join(home, `${worker}`, 'database'), { recursive: true })
  }
  project.provide('template', { kind: 'embedded', folder: home })
  return async () => {
    for (let worker = 1; worker <= workers; worker += 1) await untilClosed(join(home, `${worker}`))
    rmSync(home, { recursive: true, force: true })
  }
}

async function untilClosed(folder: string): Promise<void> {
  const { existsSync } = await import('node:fs')
  const { setTimeout: wait } = await import('node:timers/promises')
  for (let tries = 0; existsSync(join(folder, 'database.lock')) && tries < 200; tries += 1) await wait(50)
}

async function onServer(project: TestProject, url: string) {
  const name = `si_test_p${process.pid}x`
  await migrate(await createDatabase(url, name))
  project.provide('template', { kind: 'server', url, name })
  return () => dropDatabases(url, name)
}
