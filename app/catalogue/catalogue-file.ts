import type { TextRow } from '~/platform/delimited-text'
import { areas, themes } from './areas'
import {
  type CatalogueColumn,
  type CatalogueFinding,
  type CatalogueFindingCode,
  catalogueColumns,
  headerFindings,
} from './catalogue-columns'
import { economicWordIn } from './economic-words'
import { directions, type Indicator, indicatorSources, qualityAspects, verifications } from './indicator'

type Cells = Readonly<Record<CatalogueColumn, string>>

/** The indicators of a catalogue file, and what is wrong with it. With any finding, the file as a whole is not to be used. */
export type CatalogueRead = {
  indicators: Indicator[]
  findings: CatalogueFinding[]
  /** The line each id stands on. */
  lines: ReadonlyMap<string, number>
  /** False for a file from before indicators were sorted by aspect. */
  saysAspect: boolean
}

/** Reads a catalogue from its rows, the header first. Every refused cell is named by line and column, with what would be right. */
export function readCatalogue(rows: readonly TextRow[], brokenLines: readonly number[] = []): CatalogueRead {
  const [header, ...body] = rows
  const broken = brokenLines.map((line) => finding(line, '', 'broken-quotes'))
  if (!header) return nothingRead([...broken, finding(1, '', 'no-rows')])
  const wrongHeader = headerFindings(header.cells)
  if (wrongHeader.length > 0) return nothingRead([...wrongHeader, ...broken])

  const names = header.cells.map((cell) => cell.toLowerCase())
  const lineOfId = new Map<string, number>()
  const findings = [...broken]
  const indicators: Indicator[] = []
  for (const { line, cells } of body) {
    if (cells.length !== names.length) {
      findings.push(finding(line, '', 'wrong-cell-count', { given: cells.length, expected: names.length }))
      continue
    }
    const row = Object.fromEntries(
      catalogueColumns.map((column) => [column, cells[names.indexOf(column)] ?? '']),
    ) as Cells
    const { indicator, wrong } = readRow(row, line)
    findings.push(...wrong)
    const earlier = lineOfId.get(row.id)
    if (earlier !== undefined) findings.push(finding(line, 'id', 'duplicate-id', { given: row.id, earlier }))
    else lineOfId.set(row.id, line)
    if (indicator) indicators.push(indicator)
  }
  if (body.length === 0 && broken.length === 0) findings.push(finding(1, '', 'no-rows'))
  return { indicators, findings, lines: lineOfId, saysAspect: names.includes('aspect') }
}

function nothingRead(findings: CatalogueFinding[]): CatalogueRead {
  return { indicators: [], findings, lines: new Map(), saysAspect: false }
}

function readRow(cells: Cells, line: number): { indicator: Indicator | null; wrong: CatalogueFinding[] } {
  const wrong: CatalogueFinding[] = []
  const refuse = (column: CatalogueColumn, code: CatalogueFindingCode, data: CatalogueFinding['data'] = {}) => {
    wrong.push(finding(line, column, code, { given: cells[column], ...data }))
  }
  const oneOf = <Word extends string>(column: CatalogueColumn, words: readonly Word[]): Word | null => {
    const word = words.find((allowed) => allowed === cells[column])
    if (word === undefined) refuse(column, 'unknown-word', { allowed: words.join(', ') })
    return word ?? null
  }

  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(cells.id)) refuse('id', 'bad-id')
  const area = oneOf(
    'area',
    areas.map(({ id }) => id),
  )
  const theme = oneOf(
    'theme',
    themes.map(({ id }) => id),
  )
  const source = oneOf('source', indicatorSources)
  const direction = oneOf('direction', directions)
  const scored = oneOf('scored', ['yes', 'no'])
  const verification = oneOf('verification', verifications)
  const aspect = cells.aspect === '' ? null : oneOf('aspect', qualityAspects)
  if (direction && scored && (scored === 'no') !== (direction === 'neutral')) {
    refuse('scored', 'scored-against-direction', { direction, expected: direction === 'neutral' ? 'no' : 'yes' })
  }
  if (!/^(|[1-9]\d{0,5})$/.test(cells.min_n)) refuse('min_n', 'bad-min-n')
  for (const column of ['name_da', 'name_en', 'unit', 'definition_da'] as const) {
    if (cells[column] === '') refuse(column, 'empty')
    const economic = economicWordIn(cells[column])
    if (economic) refuse(column, 'economic', { word: economic.word, kind: economic.kind })
  }
  for (const column of ['dst_selection', 'dst_denominator'] as const) {
    if (cells[column] !== '' && !isJsonObject(cells[column])) refuse(column, 'not-json')
  }
  if (wrong.length > 0 || !area || !theme || !source || !direction || !verification) return { indicator: null, wrong }
  return {
    wrong,
    indicator: {
      id: cells.id,
      area,
      theme,
      source,
      name: { da: cells.name_da, en: cells.name_en },
      unit: cells.unit,
      direction,
      scored: scored === 'yes',
      definitionDa: cells.definition_da,
      questionDa: cells.question_da || null,
      answerScaleDa: cells.answer_scale_da || null,
      valueRule: cells.value_rule || null,
      dstTable: cells.dst_table || null,
      dstSelection: cells.dst_selection || null,
      dstDenominator: cells.dst_denominator || null,
      minN: cells.min_n === '' ? null : Number(cells.min_n),
      frequency: cells.frequency,
      firstPeriod: cells.first_period || null,
      verification,
      noteDa: cells.note_da || null,
      aspect,
    },
  }
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

function finding(
  line: number,
  column: string,
  code: CatalogueFindingCode,
  data: CatalogueFinding['data'] = {},
): CatalogueFinding {
  return { line, column, code, data }
}
