import {
  type Municipality,
  type MunicipalityCode,
  municipalities,
  municipalityByCode,
} from '~/municipalities/municipalities'
import { municipalityOfName, readCell, repaired, withoutFootnotes } from './context-cells'
import { type DecimalEvidence, decideMark, noEvidence, readNumber, withEvidence } from './decimal-mark'
import type { Finding, FindingCode } from './findings'
import { quotable } from './quotable'

/** One cell of an export. A value is null exactly when it is not there; M and U of the source are kept apart. */
export type KeyFigureCell = {
  /** Where it stands: the file's line, and the column's title or the cell's address. */
  line: number
  place: string
  municipalityCode: MunicipalityCode
  period: string
  value: number | null
  status: 'value' | 'missing' | 'undefined'
}

/** A key figure by the source's name for it, letters put right. */
export type KeyFigure = { name: string; cells: KeyFigureCell[] }

/** What an export of De Kommunale Nøgletal holds, and what is wrong with it. `otherAreas` are averages and the like. */
export type KeyFiguresRead = { keyFigures: KeyFigure[]; findings: Finding[]; otherAreas: string[] }

/** A table as it stands in a file: `sheet` is null in a text file, `letters` names a column. */
export type KeyFigureSheet = {
  sheet: string | null
  letters: (place: number) => string
  rows: readonly { line: number; cells: readonly (string | number)[] }[]
}

type Header = { at: number; number: number | null; years: readonly { place: number; period: string }[] }

const numberTitle = /^kom(mune)?[.\s-]*(nr|nummer|kode)\.?$/i
const year = /^(19|20)\d{2}$/
const footer = /^(tegnforklaring|noter?|valgte kommuner|kilde)\s*:?$/i
const otherArea =
  /^(gennemsnit|vægtet gennemsnit|hele landet|i alt|landet|region |alle |hovedstadsområdet|.*gennemsnit|christiansø)/i

/**
 * Reads an export of De Kommunale Nøgletal: some lines of heading, a line with "Kom.nr" and the years, then for each key figure a
 * line with its name and a line for each municipality, at last the list of signs and the notes. Municipalities are known by their
 * number and, where there is none, by their name, however its letters were broken.
 */
export function readKeyFigures(sheets: readonly KeyFigureSheet[]): KeyFiguresRead {
  const findings: Finding[] = []
  const otherAreas = new Set<string>()
  const byName = new Map<string, Cells>()
  // A workbook may hold sheets of explanation beside its table.
  const tables = sheets.flatMap((sheet) => {
    const header = headerOf(sheet.rows)
    return header === null ? [] : [{ ...sheet, header }]
  })
  for (const table of tables) readTable(table, byName, findings, otherAreas)
  // The source's last lines are headings of nothing where its list of signs was cut off.
  for (const [name, cells] of byName) if (cells.size === 0) byName.delete(name)
  const keyFigures = [...byName].map(([name, cells]) => ({ name, cells: [...cells.values()] }))
  if (keyFigures.length === 0 && findings.length === 0) findings.push(finding(1, '', 'no-key-figures'))
  return { keyFigures, findings: [...findings, ...absent(byName)], otherAreas: [...otherAreas] }
}

type Cells = Map<string, KeyFigureCell>

function readTable(
  { sheet, letters, rows, header }: KeyFigureSheet & { header: Header },
  byName: Map<string, Cells>,
  findings: Finding[],
  otherAreas: Set<string>,
): void {
  const body = rows.slice(header.at + 1)
  const end = body.findIndex(({ cells }) => footer.test(repaired(String(cells[0] ?? ''))))
  const table = end < 0 ? body : body.slice(0, end)
  const mark = markOf(table, header, findings, sheet)
  if (mark === null) return
  const placeOf = (line: number, place: number, title: string) =>
    sheet === null ? title : `${sheet}!${letters(place)}${line}`
  let current: Cells | null = null
  for (const { line, cells } of table) {
    const label = labelOf(cells, header)
    const number = header.number === null ? '' : String(cells[header.number] ?? '').trim()
    const hasFigures = header.years.some(({ place }) => (cells[place] ?? '') !== '')
    if (numberTitle.test(number)) continue
    if (number === '' && !hasFigures && municipalityOfName(label) === null) {
      const name = repaired(withoutFootnotes(label))
      current = byName.get(name) ?? new Map()
      byName.set(name, current)
      continue
    }
    const found = municipalityIn(label, number)
    const numberPlace = placeOf(line, header.number ?? 0, 'Kom.nr')
    if (found.kind === 'contradiction') {
      findings.push(finding(line, numberPlace, 'number-and-name', { given: quotable(number), name: quotable(label) }))
      continue
    }
    if (found.kind === 'unknown') {
      findings.push(finding(line, numberPlace, 'unknown-municipality', { given: quotable(label || number) }))
      continue
    }
    if (found.kind === 'other') {
      otherAreas.add(repaired(withoutFootnotes(label)) || number)
      continue
    }
    if (current === null) {
      findings.push(finding(line, placeOf(line, 0, ''), 'no-key-figure-name', { name: found.municipality.name }))
      return
    }
    const { code } = found.municipality
    for (const { place, period } of header.years) {
      const at = placeOf(line, place, period)
      const cell = cellIn(cells[place] ?? '', mark)
      if (cell === 'none') continue
      if (cell === null) {
        findings.push(finding(line, at, 'bad-key-figure', { given: quotable(String(cells[place] ?? '')) }))
        continue
      }
      const key = `${code} ${period}`
      const earlier = current.get(key)
      if (earlier) findings.push(finding(line, at, 'duplicate', { earlier: String(earlier.line) }))
      else current.set(key, { municipalityCode: code, period, line, place: at, ...cell })
    }
  }
}

function headerOf(rows: KeyFigureSheet['rows']): Header | null {
  for (const [at, { cells }] of rows.entries()) {
    const texts = cells.map((cell) => String(cell).trim())
    const years = texts.flatMap((text, place) => (year.test(text) ? [{ place, period: text }] : []))
    const number = texts.findIndex((text) => numberTitle.test(text))
    if (years.length > 0 && (number >= 0 || years.length > 1)) return { at, number: number < 0 ? null : number, years }
  }
  return null
}

/** The words of a line: its first text before the figures that is not the number. */
function labelOf(cells: readonly (string | number)[], { number, years }: Header): string {
  const first = years[0]?.place ?? cells.length
  const before = cells.slice(0, first).filter((cell, place) => place !== number && cell !== '')
  return String(before[0] ?? '').trim()
}

function municipalityIn(
  label: string,
  number: string,
): { kind: 'found'; municipality: Municipality } | { kind: 'other' } | { kind: 'unknown' } | { kind: 'contradiction' } {
  const byName = municipalityOfName(label)
  if (number !== '') {
    const municipality = municipalityByCode(number.replace(/^0(?=\d{3}$)/, ''))
    if (municipality === null) return { kind: byName === null ? 'other' : 'contradiction' }
    // A name beyond repair says nothing against the number; another municipality's does.
    return byName !== null && byName.code !== municipality.code
      ? { kind: 'contradiction' }
      : { kind: 'found', municipality }
  }
  if (byName !== null) return { kind: 'found', municipality: byName }
  return { kind: otherArea.test(repaired(label)) || label === '' ? 'other' : 'unknown' }
}

function cellIn(cell: string | number, mark: '.' | ','): Pick<KeyFigureCell, 'value' | 'status'> | 'none' | null {
  if (typeof cell === 'number') return { value: cell, status: 'value' }
  const read = readCell(cell)
  if (read.kind === 'none') return 'none'
  if (read.kind === 'zero') return { value: 0, status: 'value' }
  if (read.kind !== 'number') return { value: null, status: read.kind }
  const value = readNumber(read.text, mark)
  return value === null ? null : { value, status: 'value' }
}

/** The decimal mark of the figures that are text; a comma where they do not tell, for the source is Danish. */
function markOf(
  table: KeyFigureSheet['rows'],
  { years }: Header,
  findings: Finding[],
  sheet: string | null,
): '.' | ',' | null {
  let evidence: DecimalEvidence = noEvidence()
  for (const { line, cells } of table) {
    for (const { place } of years) {
      const cell = cells[place]
      if (typeof cell !== 'string') continue
      const read = readCell(cell)
      if (read.kind === 'number') evidence = withEvidence(evidence, read.text, line)
    }
  }
  const decision = decideMark(evidence)
  if (decision.kind === 'contradictory') {
    const { dot, comma } = decision
    const data = { dot: dot.text, dotLine: String(dot.line), comma: comma.text, commaLine: String(comma.line) }
    findings.push(finding(comma.line, sheet ?? '', 'contradictory-decimals', data))
    return null
  }
  // The source writes "1.234" for more than a thousand.
  return decision.kind === 'decided' && evidence['.'] ? '.' : ','
}

function absent(byName: ReadonlyMap<string, Cells>): Finding[] {
  return [...byName].flatMap(([name, cells]) => {
    const there = new Set([...cells.values()].map(({ municipalityCode }) => municipalityCode))
    const missing = municipalities.filter(({ code }) => !there.has(code))
    if (missing.length === 0) return []
    const data = { period: name, count: missing.length, municipalities: missing.map(({ code }) => code).join(' ') }
    return [finding([...cells.values()][0]?.line ?? 1, '', 'missing-in-context', data)]
  })
}

function finding(line: number, column: string, code: FindingCode, data: Finding['data'] = {}): Finding {
  return { line, column, code, data }
}
