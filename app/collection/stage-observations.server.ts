import { createHash } from 'node:crypto'
import type { Actor } from '~/accounts/actor'
import { authorise } from '~/accounts/authorise.server'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { readRows } from '~/platform/delimited-rows.server'
import { textOf } from '~/platform/delimited-text'
import { compareFigures, gatherFigures } from './compare-figures'
import { readFigureRow } from './figure-row'
import { collectFindings, type FindingCode } from './findings'
import { type ReadOutcome, saveProgress, saveReadingBatch, saveStaged } from './import-batch-store.server'
import { suggestIds } from './nearest-id'
import type { Observation } from './observation'
import { listPublishedFigures, removeObservations, saveObservations } from './observation-store.server'
import { type FileSurvey, surveyFile } from './survey-file.server'

/** A file of figures as it was handed over. */
export type FigureFile = {
  fileName: string
  bytes: Uint8Array
  /** A change by more than this factor from the period before is pointed out. */
  jumpFactor: number
  sourceNote?: string | null
  isDemo?: boolean
}

export type Progress = (linesRead: number, linesTotal: number) => void

/** The batch, which exists from now on, and the promise of its findings; `null` when it was thrown away meanwhile. */
export type Staging = { batchId: string; finished: Promise<ReadOutcome | null> }

/**
 * Begins to read a file of figures into a batch of its own, and answers at once. The reading goes on by itself, block by block
 * so that pages are served meanwhile, and ends with the batch staged: with its observations, or, where anything is wrong with
 * the file, with the findings alone. Nothing is public before somebody publishes the batch.
 */
export async function stageObservations(
  actor: Actor,
  { fileName, bytes, jumpFactor, sourceNote = null, isDemo = false }: FigureFile,
  clock: () => Date,
  onProgress: Progress = () => {},
): Promise<Staging> {
  authorise(actor, { do: 'import-observations' })
  const fileHash = createHash('sha256').update(bytes).digest('hex')
  const batch = { fileName: plainName(fileName), fileHash, fileBytes: bytes.length, jumpFactor, sourceNote, isDemo }
  const batchId = await saveReadingBatch(batch, actor, clock())
  return { batchId, finished: readInto(batchId, { bytes, jumpFactor }, clock, onProgress) }
}

// Browsers and systems send odd names: a path, control characters, no end.
function plainName(fileName: string): string {
  const bare = (fileName.split(/[\\/]/).at(-1) ?? '').replace(/\p{Control}/gu, '')
  return Array.from(bare).slice(0, 200).join('') || '–'
}

async function readInto(
  batchId: string,
  { bytes, jumpFactor }: Pick<FigureFile, 'bytes' | 'jumpFactor'>,
  clock: () => Date,
  onProgress: Progress,
): Promise<ReadOutcome | null> {
  const findings = collectFindings()
  const refuseAll = (code: FindingCode) => findings.add({ line: 1, column: '', code, data: {} })
  const text = textOf(bytes)
  const survey: FileSurvey | null = text === null ? null : await surveyFile(text)
  if (text === null) refuseAll('no-text')
  else if (survey && survey.rowCount === 0) refuseAll('no-rows')
  for (const finding of survey?.findings ?? []) findings.add(finding)

  let observationCount = 0
  const linesTotal = survey?.lastLine ?? 1
  if (text !== null && survey?.header && survey.rowCount > 0) {
    const indicators = new Map((await listIndicators()).map((indicator) => [indicator.id, indicator]))
    const suggest = suggestIds([...indicators.keys()])
    const context = { header: survey.header, mark: survey.mark, indicators, suggest }
    const gathered = gatherFigures()
    let isHeader = true
    // From here on the batch knows how long it can be, so that an interrupted one can be cleared away whole.
    await saveProgress(batchId, { linesRead: 1, linesTotal }, clock())
    for await (const { rows } of readRows(text)) {
      const observations: Observation[] = []
      for (const row of isHeader ? rows.slice(1) : rows) {
        const read = readFigureRow(row, context)
        for (const finding of read.findings) findings.add(finding)
        const repeated = read.observation && gathered.add(read.observation)
        if (repeated) findings.add(repeated)
        else if (read.observation) observations.push(read.observation)
      }
      isHeader = false
      if (findings.errorCount() === 0) {
        await saveObservations(batchId, observations)
        observationCount += observations.length
      }
      const linesRead = rows.at(-1)?.line ?? 1
      if (!(await saveProgress(batchId, { linesRead, linesTotal }, clock()))) return abandon(batchId, linesTotal)
      onProgress(linesRead, linesTotal)
    }
    for (const indicatorId of gathered.indicatorIds()) {
      const published = await listPublishedFigures(indicatorId)
      const inFile = gathered.figuresOf(indicatorId)
      for (const finding of compareFigures({ indicatorId, inFile, published, jumpFactor })) findings.add(finding)
    }
  }

  const errorCount = findings.errorCount()
  if (errorCount > 0 && observationCount > 0) await removeObservations(batchId, linesTotal)
  const outcome = {
    linesRead: linesTotal,
    observationCount: errorCount > 0 ? 0 : observationCount,
    errorCount,
    warningCount: findings.warningCount(),
    findings: findings.list(),
  }
  return (await saveStaged(batchId, outcome, clock())) ? outcome : abandon(batchId, linesTotal)
}

async function abandon(batchId: string, lastLine: number): Promise<null> {
  await removeObservations(batchId, lastLine)
  return null
}
