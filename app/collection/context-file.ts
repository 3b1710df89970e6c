import { type MunicipalityCode, municipalities, municipalityNamed } from '~/municipalities/municipalities'
import type { TextRow } from '~/platform/delimited-text'
import { type ContextKind, isPossibleContext } from './context-figure'
import { decideMark, noEvidence, readNumber, withEvidence } from './decimal-mark'
import type { Finding, FindingCode } from './findings'
import { statusNamed } from './observation'
import { readPeriod } from './period'
import { quotable } from './quotable'

/** The figures of a file about context, what is wrong with it, and the areas it names that are no municipalities. */
export type ContextRead = {
  figures: { municipalityCode: MunicipalityCode; period: string; value: number }[]
  findings: Finding[]
  /** The country, regions, Christiansø and the like: left out, and told. */
  otherAreas: string[]
}

// The project's own names, and those of a StatBank extract (in Danish or English); StatBank's own come last.
const columnNames: Record<'municipality' | 'period' | 'value', readonly string[]> = {
  municipality: ['municipality', 'kommune', 'område', 'omraade', 'region'],
  period: ['period', 'periode', 'år', 'tid', 'time'],
  value: ['value', 'værdi', 'indhold'],
}

const total = /^(tot|total|i alt|ialt|age, total|alder i alt|alle)$/i

/**
 * Reads a file with a value for each municipality and period: the columns municipality, period and value, or an extract of
 * StatBank (FOLK1A) with codes or names, of which only the rows that are totals in every other column count.
 */
export function readContextFile(
  kind: ContextKind,
  rows: readonly TextRow[],
  brokenLines: readonly number[],
): ContextRead {
  const findings: Finding[] = brokenLines.map((line) => finding(line, '', 'broken-quotes'))
  const [header, ...body] = rows
  const titles = header?.cells.map((title) => title.toLowerCase()) ?? []
  const placeOf = (column: keyof typeof columnNames) => titles.findIndex((title) => columnNames[column].includes(title))
  const places = { municipality: placeOf('municipality'), period: placeOf('period'), value: placeOf('value') }
  for (const column of ['municipality', 'period', 'value'] as const) {
    if (places[column] < 0) findings.push(finding(1, column, 'missing-column', { column }))
  }
  if (body.length === 0) findings.push(finding(1, '', 'no-rows'))
  if (findings.length > 0) return { figures: [], findings, otherAreas: [] }

  const others = titles.map((_, place) => place).filter((place) => !Object.values(places).includes(place))
  const totals = body.filter(({ cells }) => others.every((place) => total.test(cells[place] ?? '')))
  if (totals.length === 0)
    findings.push(finding(2, '', 'no-totals', { columns: others.map((place) => titles[place]).join(', ') }))
  const wellFormed = totals.filter(({ line, cells }) => {
    if (cells.length === titles.length) return true
    findings.push(finding(line, '', 'wrong-cell-count', { given: cells.length, expected: titles.length }))
    return false
  })
  const evidence = wellFormed.reduce(
    (seen, { line, cells }) => withEvidence(seen, cells[places.value] ?? '', line, kind === 'population'),
    noEvidence(),
  )
  const decision = decideMark(evidence)
  if (decision.kind === 'ambiguous') {
    findings.push(finding(decision.first.line, 'value', 'ambiguous-decimals', { given: decision.first.text }))
  }
  if (decision.kind === 'contradictory') {
    const { dot, comma } = decision
    const data = { dot: dot.text, dotLine: String(dot.line), comma: comma.text, commaLine: String(comma.line) }
    findings.push(finding(comma.line, 'value', 'contradictory-decimals', data))
  }
  if (decision.kind !== 'decided') return { figures: [], findings, otherAreas: [] }

  const otherAreas = new Set<string>()
  const figures = new Map<string, ContextRead['figures'][number] & { line: number }>()
  for (const { line, cells } of wellFormed) {
    const [area = '', time = '', text = ''] = [cells[places.municipality], cells[places.period], cells[places.value]]
    const municipality = municipalityNamed(area) ?? municipalityNamed(/^\d{3}(?= \D)/.exec(area)?.[0] ?? '')
    if (!municipality) {
      otherAreas.add(area)
      continue
    }
    const period = readPeriod(time)
    if (!period) findings.push(finding(line, 'period', 'unknown-period', { given: quotable(time) }))
    // A municipality without a figure is simply not there: context has no status.
    if (!period || text === '' || statusNamed(text)) continue
    const value = readNumber(text, decision.mark)
    if (value === null) findings.push(finding(line, 'value', 'bad-number', { given: quotable(text) }))
    else if (!isPossibleContext(kind, value))
      findings.push(finding(line, 'value', 'impossible-context', { given: quotable(text) }))
    if (value === null) continue
    const key = `${municipality.code} ${period}`
    const earlier = figures.get(key)
    if (earlier) findings.push(finding(line, '', 'duplicate', { earlier: String(earlier.line) }))
    else figures.set(key, { line, municipalityCode: municipality.code, period, value })
  }
  if (figures.size === 0 && findings.length === 0) {
    findings.push(finding(2, 'municipality', 'unknown-municipality', { given: [...otherAreas][0] ?? '' }))
  }
  return {
    figures: [...figures.values()].map(({ line: _, ...figure }) => figure),
    findings: [...findings, ...missing([...figures.values()])],
    otherAreas: [...otherAreas],
  }
}

function missing(figures: readonly { municipalityCode: MunicipalityCode; period: string; line: number }[]): Finding[] {
  return [...new Set(figures.map(({ period }) => period))].flatMap((period) => {
    const there = figures.filter((figure) => figure.period === period)
    const absent = municipalities.filter(({ code }) => !there.some(({ municipalityCode }) => municipalityCode === code))
    if (absent.length === 0) return []
    const data = { period, count: absent.length, municipalities: absent.map(({ code }) => code).join(' ') }
    return [finding(there[0]?.line ?? 1, 'municipality', 'missing-in-context', data)]
  })
}

function finding(line: number, column: string, code: FindingCode, data: Finding['data'] = {}): Finding {
  return { line, column, code, data }
}
