import type { Indicator } from '~/catalogue/indicator'
import { municipalityNamed } from '~/municipalities/municipalities'
import type { TextRow } from '~/platform/delimited-text'
import { findCprNumbers } from '~/screening/cpr'
import { type DecimalMark, readNumber } from './decimal-mark'
import { cellOf, type FigureColumn, type FigureHeader } from './figure-columns'
import type { Finding, FindingCode } from './findings'
import { isDashForZero, type Observation, type ObservationStatus, statusNamed } from './observation'
import { readPeriod } from './period'
import { quotable } from './quotable'
import { disclosure, numeratorOf } from './small-numbers'
import { isPossible, isShare, limitsOf } from './value-limits'

/** What a row is read against. `mark` is null when the file's decimal mark could not be decided: then numbers are left unread. */
export type FigureRowContext = {
  header: FigureHeader
  mark: DecimalMark | null
  indicators: ReadonlyMap<string, Indicator>
  /** The id that a misspelt one most likely means, or null. */
  suggest: (text: string) => string | null
}

/** The observation a row holds, null when anything refuses it, and what is to be said about it. */
export type FigureRowRead = { observation: Observation | null; findings: Finding[]; hasError: boolean }

const largestCount = 2_147_483_647

/** Reads one row of a file of figures. Pure: whether the row repeats another is for the whole file to see. */
export function readFigureRow({ line, cells }: TextRow, context: FigureRowContext): FigureRowRead {
  const { header, mark, indicators, suggest } = context
  const findings: Finding[] = []
  let hasError = false
  const text = (column: FigureColumn) => cellOf(header, cells, column)
  const quoted = (column: FigureColumn) => ({ given: quotable(text(column)) })
  const say = (column: FigureColumn | null, code: FindingCode, data: Finding['data'] = {}) => {
    findings.push({ line, column: column ? (header.columns.get(column)?.title ?? column) : '', code, data })
  }
  const refuse = (column: FigureColumn | null, code: FindingCode, data: Finding['data'] = {}) => {
    hasError = true
    say(column, code, data)
  }
  if (cells.length !== header.width) {
    refuse(null, 'wrong-cell-count', { given: cells.length, expected: header.width })
    return { observation: null, findings, hasError }
  }

  const indicator = indicators.get(text('indicator').toLowerCase())
  if (!indicator) {
    const nearest = suggest(text('indicator'))
    if (nearest) refuse('indicator', 'misspelt-indicator', { ...quoted('indicator'), nearest })
    else refuse('indicator', 'unknown-indicator', quoted('indicator'))
  }
  const municipality = municipalityNamed(text('municipality'))
  if (!municipality) refuse('municipality', 'unknown-municipality', quoted('municipality'))
  const period = readPeriod(text('period'))
  if (!period) refuse('period', 'unknown-period', quoted('period'))

  const count = (column: 'numerator' | 'denominator'): number | null => {
    if (text(column) === '' || mark === null || statusNamed(text(column))) return null
    const number = readNumber(text(column), mark)
    if (number === null || number < 0) refuse(column, 'bad-number', quoted(column))
    return number
  }
  const wholeCount = (): number | null => {
    if (text('n') === '' || mark === null || statusNamed(text('n'))) return null
    const number = readNumber(text('n'), mark)
    if (number !== null && Number.isInteger(number) && number >= 0 && number <= largestCount) return number
    refuse('n', 'bad-n', quoted('n'))
    return null
  }

  const { value, status } = readValue(text('value'), text('status'), mark, refuse, say)
  const numerator = count('numerator')
  const denominator = count('denominator')
  const n = wholeCount()
  if (indicator && value !== null) {
    const { lowest, highest } = limitsOf(indicator.unit)
    if (!isPossible(value, { lowest, highest })) {
      if (lowest === 0 && highest === null) refuse('value', 'negative-value', { given: value, unit: indicator.unit })
      else
        refuse('value', 'impossible-value', {
          given: value,
          unit: indicator.unit,
          lowest: lowest ?? '',
          highest: highest ?? '',
        })
    }
    if (isShare(indicator.unit) && numerator !== null && denominator !== null && numerator > denominator) {
      refuse('numerator', 'numerator-above-denominator', { numerator, denominator })
    }
  }
  if (findCprNumbers(text('note')).length > 0) refuse('note', 'possible-cpr')
  if (hasError || !indicator || !municipality || !period) return { observation: null, findings, hasError }
  const counted = { status, value, n, numerator, denominator }
  if (status === 'value' && disclosure(counted, indicator) === 'suppressed') {
    const few = n ?? numeratorOf(counted, indicator.unit)
    if (few === null) say('value', 'count-unknown')
    else say(n === null ? 'numerator' : 'n', 'small-number', { given: few })
  }
  return {
    observation: {
      line,
      indicatorId: indicator.id,
      municipalityCode: municipality.code,
      period,
      value,
      status,
      n,
      numerator,
      denominator,
      note: text('note') || null,
    },
    findings,
    hasError,
  }
}

type Say = (column: FigureColumn, code: FindingCode, data?: Finding['data']) => void

function readValue(
  given: string,
  statusText: string,
  mark: DecimalMark | null,
  refuse: Say,
  say: Say,
): { value: number | null; status: ObservationStatus } {
  const none = { value: null, status: 'missing' as const }
  const status = statusText === '' ? null : statusNamed(statusText)
  if (statusText !== '' && !status) {
    refuse('status', 'unknown-status', { given: quotable(statusText) })
    return none
  }
  const symbol = given === '' ? 'missing' : statusNamed(given)
  if (status && status !== 'value') {
    if (!symbol && !isDashForZero(given))
      refuse('value', 'value-with-status', { given: quotable(given), status: statusText })
    return { value: null, status }
  }
  if (symbol && symbol !== 'value') {
    if (status === 'value') refuse('value', 'value-expected', { status: statusText })
    return { value: null, status: symbol }
  }
  if (isDashForZero(given)) {
    say('value', 'dash-as-zero', { given })
    return { value: 0, status: 'value' }
  }
  if (mark === null) return none
  const value = readNumber(given, mark)
  if (value === null) {
    refuse('value', 'bad-number', { given: quotable(given) })
    return none
  }
  return { value, status: 'value' }
}
