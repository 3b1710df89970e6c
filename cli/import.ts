import { readFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import path from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { operator } from '~/accounts/actor'
import type { ContextKind } from '~/collection/context-figure'
import { showProgress } from './import-progress'
import { withDatabase } from './with-database'

type ObservationOptions = { jumpFactor: number; source?: string; publish?: true; as?: string }

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

const me = (name = userInfo().username) => operator(name)

/** Adds `import catalogue|observations|noegletal|population|socioeconomic|list|publish|…` to the operator's commands. */
export function registerImportCommands(program: Command): void {
  const group = program
    .command('import')
    .description('files in: the catalogue, figures, population, socio-economic index')
  group
    .command('catalogue')
    .description('add and update indicators; refuses the whole file when anything is wrong with it')
    .argument('<file>', 'CSV with the columns of the default catalogue')
    .action(importCatalogueFile)
  group
    .command('observations')
    .description('read a file of figures into a batch; nothing is current before it is published')
    .argument('<file>', 'CSV: indicator, municipality, period, value [, n, numerator, denominator, status, note]')
    .option('--publish', 'publish it at once when it has no errors')
    .option('--source <text>', 'what a reader sees as the source')
    .option('--jump-factor <number>', 'point out changes by more than this factor from the period before', factor, 3)
    .option('--as <name>', 'who does it, for the record')
    .action(importObservationsFile)
  group.command('list').description('all batches, newest first').action(list)
  group
    .command('publish')
    .description('make the figures of a batch the current ones')
    .argument('<batch>', 'its id')
    .action(publish)
  group
    .command('withdraw')
    .description('take the figures of a published batch out of use')
    .argument('<batch>', 'its id')
    .requiredOption('--reason <text>', 'why, for everybody to read')
    .action(withdraw)
  group
    .command('discard')
    .description('throw away a batch that was never published')
    .argument('<batch>', 'its id')
    .action(discard)
  group
    .command('noegletal')
    .description(
      'key figures as De Kommunale Nøgletal exports them: the socio-economic index, population, and others to liken by; ' +
        'M is missing, U undefined, - a true zero',
    )
    .argument('<files...>', 'xlsx or CSV, one or several; each is taken in as a whole or not at all')
    .option('--source <text>', 'what a reader sees as the source', 'De Kommunale Nøgletal')
    .action(importKeyFigureFiles)
  for (const [name, kind, about] of [
    ['population', 'population', 'inhabitants from StatBank (FOLK1A), or municipality, period, value'],
    [
      'socioeconomic',
      'socioeconomic-index',
      'the socio-economic index: municipality, period, value (the country is 100)',
    ],
  ] as const) {
    group
      .command(name)
      .description(about)
      .argument('<file>', 'CSV')
      .option('--source <text>', 'what a reader sees as the source')
      .action((file: string, { source }: { source?: string }) => importContextFile(kind, file, source))
  }
}

async function importCatalogueFile(file: string): Promise<void> {
  const bytes = await bytesOf(file)
  if (!bytes) return
  await withDatabase(async () => {
    const { importCatalogue } = await import('~/catalogue/import-catalogue.server')
    const { printedCatalogueFindings } = await import('~/catalogue/print-catalogue-findings.server')
    const imported = await importCatalogue(me(), { fileName: path.basename(file), bytes })
    const { findings, changes } = imported.ok ? imported.value : imported.problem
    for (const line of printedCatalogueFindings(file, findings)) say(line)
    if (!imported.ok || !changes) return refuse(`${file} was refused: ${findings.length} errors. Nothing was changed.`)
    const { added, changed, unchanged, onlyInUse } = changes
    say(
      `The catalogue: ${added.length} added, ${changed.length} changed, ${unchanged.length} unchanged, ` +
        `${onlyInUse.length} only in the system and left alone.`,
    )
  })
}

async function importObservationsFile(file: string, options: ObservationOptions): Promise<void> {
  const bytes = await bytesOf(file)
  if (!bytes) return
  const actor = me(options.as)
  await withDatabase(async () => {
    const { stageObservations } = await import('~/collection/stage-observations.server')
    const { publishBatch } = await import('~/collection/publish-batch.server')
    const { printedFindings } = await import('~/collection/print-findings.server')
    const figures = {
      bytes,
      fileName: path.basename(file),
      jumpFactor: options.jumpFactor,
      sourceNote: options.source ?? null,
    }
    const progress = showProgress(path.basename(file))
    const { batchId, finished } = await stageObservations(actor, figures, () => new Date(), progress.show)
    const outcome = await finished
    progress.stop()
    if (!outcome) return refuse(`Batch ${batchId} was discarded by somebody while it was read.`)
    const { findings, errorCount, warningCount, observationCount } = outcome
    for (const line of printedFindings(file, findings.first)) say(line)
    const unshown = errorCount + warningCount - findings.first.length
    if (unshown > 0)
      say(
        `… and ${unshown} more: ${Object.entries(findings.counts)
          .map(([code, count]) => `${code} ${count}`)
          .join(', ')}`,
      )
    if (errorCount > 0) {
      return refuse(
        `${file} was refused: ${errorCount} errors, ${warningCount} warnings. No figures were kept (batch ${batchId}).`,
      )
    }
    say(`${observationCount} observations staged as batch ${batchId}, ${warningCount} warnings, no errors.`)
    if (!options.publish) {
      say('They are not in use yet. To use them:')
      say(`  npm run cli -- import publish ${batchId}`)
      return say(`or throw them away:\n  npm run cli -- import discard ${batchId}`)
    }
    await report(await publishBatch(actor, batchId, new Date()), 'Published: they are the current figures now.')
  })
}

async function list(): Promise<void> {
  await withDatabase(async () => {
    const { listBatches } = await import('~/collection/import-batch-store.server')
    const batches = await listBatches()
    if (batches.length === 0) say('No figures have been imported.')
    for (const { id, state, fileName, uploadedAt, observationCount, errorCount, warningCount, isDemo } of batches) {
      const day = uploadedAt.toISOString().slice(0, 16).replace('T', ' ')
      const counts = `${observationCount} observations, ${errorCount} errors, ${warningCount} warnings`
      say(`${id}  ${day}  ${state.padEnd(9)}  ${fileName}: ${counts}${isDemo ? ' (Demodata)' : ''}`)
    }
  })
}

async function publish(batchId: string): Promise<void> {
  await withDatabase(async () => {
    const { publishBatch } = await import('~/collection/publish-batch.server')
    if (!(await isThere(batchId))) return
    await report(await publishBatch(me(), batchId, new Date()), 'Published: they are the current figures now.')
  })
}

async function withdraw(batchId: string, { reason }: { reason: string }): Promise<void> {
  await withDatabase(async () => {
    const { withdrawBatch } = await import('~/collection/withdraw-batch.server')
    if (!(await isThere(batchId))) return
    await report(
      await withdrawBatch(me(), { batchId, reason }, new Date()),
      'Withdrawn: earlier figures are current again.',
    )
  })
}

async function discard(batchId: string): Promise<void> {
  await withDatabase(async () => {
    const { discardBatch } = await import('~/collection/discard-batch.server')
    if (!(await isThere(batchId))) return
    await report(await discardBatch(me(), batchId, new Date()), 'Discarded.')
  })
}

async function importContextFile(kind: ContextKind, file: string, source: string | undefined): Promise<void> {
  const bytes = await bytesOf(file)
  if (!bytes) return
  await withDatabase(async () => {
    const { importContextFigures } = await import('~/collection/import-context-figures.server')
    const { printedFindings } = await import('~/collection/print-findings.server')
    const given = { kind, bytes, fileName: path.basename(file), source: source ?? path.basename(file) }
    const imported = await importContextFigures(me(), given)
    const { findings, figures, otherAreas } = imported.ok ? imported.value : imported.problem
    for (const line of printedFindings(file, findings)) say(line)
    if (!imported.ok) return refuse(`${file} was refused. Nothing was changed.`)
    const periods = [...new Set(figures.map(({ period }) => period))].sort()
    const places = new Set(figures.map(({ municipalityCode }) => municipalityCode)).size
    say(`${figures.length} figures for ${places} municipalities: ${periods.join(', ')}.`)
    if (otherAreas.length > 0) say(`Left out, being no municipalities: ${otherAreas.join(', ')}.`)
  })
}

async function importKeyFigureFiles(files: readonly string[], { source }: { source: string }): Promise<void> {
  const contents = await Promise.all(files.map(async (file) => ({ file, bytes: await bytesOf(file) })))
  await withDatabase(async () => {
    for (const { file, bytes } of contents) if (bytes) await importKeyFigureFile(file, bytes, source)
  })
}

async function importKeyFigureFile(file: string, bytes: Uint8Array, source: string): Promise<void> {
  const { importKeyFigures } = await import('~/collection/import-key-figures.server')
  const { printedFindings } = await import('~/collection/print-findings.server')
  const imported = await importKeyFigures(me(), { fileName: path.basename(file), bytes, source }, new Date())
  const { findings, keyFigures, otherAreas } = imported.ok ? imported.value : imported.problem
  for (const line of printedFindings(file, findings)) say(line)
  if (!imported.ok) return refuse(`${file} was refused. Nothing was changed.`)
  for (const { name, cells } of keyFigures) {
    const periods = [...new Set(cells.map(({ period }) => period))].sort()
    const count = (status: string) => cells.filter((cell) => cell.status === status).length
    const counts = `${count('value')} values, ${count('missing')} missing (M), ${count('undefined')} undefined (U)`
    say(`${name}: ${counts}, ${periods[0]} to ${periods.at(-1)}.`)
  }
  if (otherAreas.length > 0) say(`Left out, being no municipalities: ${otherAreas.join(', ')}.`)
}

type Outcome = { ok: true } | { ok: false; problem: ProblemCode }
type ProblemCode =
  | import('~/collection/publish-batch.server').PublishProblem
  | 'not-published'
  | 'reason-missing'
  | 'not-discardable'

async function report(outcome: Outcome, done: string): Promise<void> {
  if (outcome.ok) return say(done)
  const { textsIn } = await import('~/i18n/texts.server')
  refuse(textsIn('da', 'collection')(`problems.${outcome.problem}`))
}

async function isThere(batchId: string): Promise<boolean> {
  const { findBatch } = await import('~/collection/import-batch-store.server')
  const batch = await findBatch(batchId)
  if (!batch) refuse(`There is no batch ${batchId}. \`import list\` shows them.`)
  return batch !== null
}

async function bytesOf(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    refuse(`${file} can't be read: ${reason}`)
    return null
  }
}

function factor(text: string): number {
  const number = Number(text)
  if (!(number > 1)) throw new InvalidArgumentError('A number above 1.')
  return number
}

// 2 tells a script that the file was refused, as opposed to 1, that the machine failed.
function refuse(line: string): void {
  process.stderr.write(`${line}\n`)
  process.exitCode = 2
}
