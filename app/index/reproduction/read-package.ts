import { type Direction, directions, type IndicatorSource, indicatorSources } from '~/catalogue/indicator'
import { observationStatuses } from '~/collection/observation'
import { municipalities } from '~/municipalities/municipalities'
import type { Nearest } from '~/peers/peer-group'
import { failure, type Result, success } from '~/platform/result'
import type { EditionIndicator, EditionInput } from '../edition-input'
import { nameInPackage, type PackageFile, type PackageManifest, packageManifest } from './package-files'
import { figureColumns, indicatorColumns, peerColumns, resultColumns } from './package-tables'
import { cellsOf, type PackageRow, readPackageTable } from './read-package-table'

/** What a package says, read: enough to compute its edition again, and what it claims came of that. */
export type ReadPackage = {
  manifest: PackageManifest
  input: Omit<EditionInput, 'likenesses'>
  peers: ReadonlyMap<string, readonly Nearest[]>
  /** `edition.json`, unchecked. */
  document: unknown
  /** By group, then municipality, as the document has them. */
  results: Readonly<Record<string, Readonly<Record<string, object>>>>
  /** The columns of `D.csv`, by indicator, then municipality; only cells that hold something. */
  engineFigures: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** Reads the texts of a package. Fails, a line a fault, with every cell and document that makes no sense. */
export function readPackage(texts: ReadonlyMap<string, string>, isDemo: boolean): Result<ReadPackage, string[]> {
  const name = (file: PackageFile) => nameInPackage(file, isDemo)
  const text = (file: PackageFile) => texts.get(name(file)) ?? ''
  const faults: string[] = []
  const json = (file: PackageFile): unknown => {
    const read = jsonOf(text(file))
    if (read === undefined) faults.push(`${name(file)}: is not JSON`)
    return read
  }
  const rows = (file: PackageFile, columns: readonly string[]): PackageRow[] => {
    const read = readPackageTable(name(file), text(file), columns)
    if (!read.ok) faults.push(...read.problem)
    return read.ok ? read.value : []
  }
  const [said, method, document] = [json('manifest.json'), json('method.json'), json('edition.json')]
  const manifest = packageManifest.safeParse(said)
  if (said !== undefined && !manifest.success) {
    faults.push(
      ...manifest.error.issues.map(({ path, message }) => `${name('manifest.json')}, ${path.join('.')}: ${message}`),
    )
  }
  const tables = {
    figures: rows('figures.csv', figureColumns),
    indicators: rows('indicators.csv', indicatorColumns),
    peers: rows('peers.csv', peerColumns),
    results: rows('results.csv', resultColumns),
  }
  const engineFigures = readEngineFigures(name('D.csv'), text('D.csv'), faults)
  for (const [table, read] of Object.entries(tables)) faults.push(...unmarked(`${table}.csv`, read, isDemo))
  if (faults.length > 0 || !manifest.success) return failure(faults)

  const indicators = tables.indicators.map((row) => indicatorOf(name('indicators.csv'), row, faults))
  const ids = indicators.map(({ id }) => id)
  const observations = tables.figures
    .map((row) => observationOf(name('figures.csv'), row, ids, faults))
    // Where no source had a line for a municipality there is nothing to observe.
    .filter(({ period, status }) => period !== '' || status !== 'missing')
  const peers = peersOf(name('peers.csv'), tables.peers, faults)
  const results = resultsOf(name('results.csv'), tables.results, faults)
  faults.push(
    ...twice(name('indicators.csv'), tables.indicators, ['indicator']),
    ...twice(name('figures.csv'), tables.figures, ['indicator', 'municipality']),
    ...twice(name('peers.csv'), tables.peers, ['municipality', 'peer']),
    ...twice(name('results.csv'), tables.results, ['group', 'municipality']),
  )
  if (faults.length > 0) return failure(faults)
  const input = { document: method, isDemo, indicators, observations }
  return success({ manifest: manifest.data, input, peers, document, results, engineFigures })
}

const codes = municipalities.map(({ code }) => code) as [string, ...string[]]

function indicatorOf(file: string, row: PackageRow, faults: string[]): EditionIndicator {
  const { text, oneOf, numberOrNull } = cellsOf(file, row, faults)
  return {
    id: text('indicator'),
    source: oneOf<IndicatorSource>('source', indicatorSources),
    unit: text('unit'),
    direction: oneOf<Direction>('direction', directions),
    minN: numberOrNull('min_n'),
  }
}

function observationOf(file: string, row: PackageRow, ids: readonly string[], faults: string[]) {
  const { text, oneOf, numberOrNull } = cellsOf(file, row, faults)
  const status = oneOf('status', observationStatuses)
  const value = numberOrNull('value')
  const indicatorId = text('indicator')
  if (!ids.includes(indicatorId))
    faults.push(`${file}, line ${row.line}: ${indicatorId} is not in the table of indicators`)
  if ((status === 'value') !== (value !== null)) {
    faults.push(
      `${file}, line ${row.line}: has status ${status} and value "${text('value')}"; right: a value exactly with status value`,
    )
  }
  return {
    ...{ indicatorId, municipalityCode: oneOf('municipality', codes), period: text('period'), status, value },
    ...{ n: numberOrNull('n'), numerator: numberOrNull('numerator'), denominator: numberOrNull('denominator') },
    ...{ note: null, line: row.line, batchId: file },
  }
}

function peersOf(file: string, rows: readonly PackageRow[], faults: string[]): ReadPackage['peers'] {
  const groups = new Map<string, Nearest[]>()
  for (const row of rows) {
    const { number, oneOf } = cellsOf(file, row, faults)
    const code = oneOf('municipality', codes)
    const peer = { municipalityCode: oneOf('peer', codes), place: number('place'), distance: number('distance') }
    groups.set(code, [...(groups.get(code) ?? []), peer])
  }
  for (const group of groups.values()) group.sort((one, other) => one.place - other.place)
  return groups
}

function resultsOf(file: string, rows: readonly PackageRow[], faults: string[]) {
  const results: Record<string, Record<string, object>> = {}
  for (const row of rows) {
    const { text, number, numberOrNull, oneOf } = cellsOf(file, row, faults)
    const group = results[text('group')] ?? {}
    group[oneOf('municipality', codes)] = {
      ...{ score: numberOrNull('score'), rank: numberOrNull('rank'), rankLow: numberOrNull('rank_low') },
      ...{ rankMedian: numberOrNull('rank_median'), rankHigh: numberOrNull('rank_high') },
      ...{ quarter: numberOrNull('quarter'), coverage: number('coverage') },
    }
    results[text('group')] = group
  }
  return results
}

/** `D.csv` has a column an indicator, so its header is its own. */
function readEngineFigures(file: string, text: string, faults: string[]): ReadPackage['engineFigures'] {
  const columns = (text.split(/\r?\n/, 1)[0] ?? '').split(',')
  const rows = readPackageTable(file, text, columns)
  if (!rows.ok) faults.push(...rows.problem)
  const figures = new Map<string, Map<string, number>>()
  for (const row of rows.ok ? rows.value : []) {
    const { numberOrNull, oneOf } = cellsOf(file, row, faults)
    const code = oneOf('unit', codes)
    for (const column of columns) {
      if (column === 'unit' || column === 'demo_data') continue
      const value = numberOrNull(column)
      const own = figures.get(column) ?? new Map<string, number>()
      if (value !== null) own.set(code, value)
      figures.set(column, own)
    }
  }
  return figures
}

function unmarked(table: string, rows: readonly PackageRow[], isDemo: boolean): string[] {
  const right = isDemo ? 'yes' : 'no'
  const wrong = rows.find(({ cells }) => cells.demo_data !== right)
  return wrong
    ? [`${table}, line ${wrong.line}, column demo_data: says "${wrong.cells.demo_data}"; right: ${right}`]
    : []
}

function twice(file: string, rows: readonly PackageRow[], keys: readonly string[]): string[] {
  const seen = new Set<string>()
  return rows.flatMap(({ line, cells }) => {
    const key = keys.map((column) => cells[column]).join(' ')
    if (seen.has(key)) return [`${file}, line ${line}: ${key} is there twice`]
    seen.add(key)
    return []
  })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
