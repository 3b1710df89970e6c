import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { readSettings, type Settings, SettingsError } from '~/platform/settings.server'

if (existsSync('.env')) process.loadEnvFile('.env')

const say = (line: string) => process.stdout.write(`${line}\n`)

function stopWith(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

function checkedSettings(): Settings {
  try {
    return readSettings(process.env)
  } catch (error) {
    if (error instanceof SettingsError) stopWith(`A setting is wrong:\n${error.message}`)
    throw error
  }
}

async function main(): Promise<void> {
  const settings = checkedSettings()
  process.env.NODE_ENV ??= 'production'
  const { ensureBuild } = await import('./build')
  await ensureBuild(() => say('Building the site (the first time only, about half a minute) …'))
  const { openDatabase } = await import('./open-database')
  const { MigrationError } = await import('./migrate')
  const database = await openDatabase(settings).catch((error: Error) => {
    if (error instanceof MigrationError) stopWith(error.message)
    stopWith(`The database can't be used: ${error.message}`)
  })
  const { loadData } = await import('./load-data')
  await loadData(settings, say)
  const { createLogger } = await import('./logger')
  const { createApp } = await import('./app')
  const { startJobs } = await import('./jobs')
  const logger = createLogger(settings)
  const { importBuild } = await import('./import-build')
  const server = createServer(createApp(await importBuild(), settings, logger))
  const jobs = startJobs(logger, settings)

  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    stopWith(
      `Port ${settings.port} is taken. Stop the program that uses it, or choose another: PORT=${settings.port + 1} npm start`,
    )
  })
  server.listen(settings.port, settings.host, async () => {
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : settings.port
    say(
      `Socialt Indeks: ${settings.publicUrl ?? `http://${settings.host === '127.0.0.1' ? 'localhost' : settings.host}:${port}`}`,
    )
    if (settings.demo) (await import('./demo-notice')).demoNotice().forEach(say)
  })

  let stopping = false
  const stop = async (): Promise<void> => {
    if (stopping) return
    stopping = true
    const jobsEnded = jobs.stop()
    server.closeIdleConnections()
    // Requests under way get five seconds; then they are cut.
    setTimeout(() => server.closeAllConnections(), 5_000).unref()
    await new Promise((resolve) => server.close(resolve))
    await jobsEnded
    const { db } = await import('~/platform/database.server')
    await db.$disconnect()
    await database.close()
    process.exit(0)
  }
  process.on('SIGINT', () => void stop())
  process.on('SIGTERM', () => void stop())
}

await main()
