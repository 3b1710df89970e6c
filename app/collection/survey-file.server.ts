import { readRows } from '~/platform/delimited-rows.server'
import { type DecimalMark, decideMark, noEvidence, withEvidence } from './decimal-mark'
import { cellOf, type FigureHeader, readHeader } from './figure-columns'
import type { Finding } from './findings'
import { quotable } from './quotable'

/** What must be known of a whole file before its first row can be understood. */
export type FileSurvey = {
  /** Null when the header does not hold; then no row can be read. */
  header: FigureHeader | null
  /** Null when the file does not tell which decimal mark it uses. */
  mark: DecimalMark | null
  /** Rows below the header. */
  rowCount: number
  lastLine: number
  findings: Finding[]
}

/** Goes through a file once without keeping it: its header, its decimal mark, how long it is, and where its quotes are broken. */
export async function surveyFile(text: string): Promise<FileSurvey> {
  const findings: Finding[] = []
  let header: FigureHeader | null = null
  let evidence = noEvidence()
  let rowCount = -1
  let lastLine = 1
  for await (const { rows, brokenLines } of readRows(text)) {
    for (const line of brokenLines) findings.push({ line, column: '', code: 'broken-quotes', data: {} })
    for (const { line, cells } of rows) {
      rowCount += 1
      lastLine = line
      if (rowCount === 0) {
        const read = readHeader(cells)
        findings.push(...read.findings)
        header = read.header
        continue
      }
      if (!header || cells.length !== header.width) continue
      for (const column of ['value', 'numerator', 'denominator'] as const) {
        evidence = withEvidence(evidence, cellOf(header, cells, column), line)
      }
      evidence = withEvidence(evidence, cellOf(header, cells, 'n'), line, true)
    }
  }
  const headerHolds = !findings.some(({ code }) => code.endsWith('-column'))
  const decision = decideMark(evidence)
  if (headerHolds && decision.kind === 'ambiguous') {
    const { line, text } = decision.first
    findings.push({ line, column: '', code: 'ambiguous-decimals', data: { given: quotable(text) } })
  }
  if (headerHolds && decision.kind === 'contradictory') {
    const { dot, comma } = decision
    const data = {
      dot: quotable(dot.text),
      dotLine: String(dot.line),
      comma: quotable(comma.text),
      commaLine: String(comma.line),
    }
    findings.push({ line: Math.max(dot.line, comma.line), column: '', code: 'contradictory-decimals', data })
  }
  return {
    header: headerHolds ? header : null,
    mark: decision.kind === 'decided' ? decision.mark : null,
    rowCount: Math.max(rowCount, 0),
    lastLine,
    findings,
  }
}
