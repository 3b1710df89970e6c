import { readAllRows } from '~/platform/delimited-rows.server'
import { delimiterOf, textOf } from '~/platform/delimited-text'
import { columnLetters, isWorkbook, readWorkbook, type WorkbookProblem } from '~/platform/read-workbook.server'
import { failure, type Result, success } from '~/platform/result'
import type { KeyFigureSheet } from './context-key-figures'
import type { Finding, FindingCode } from './findings'

const workbookCodes: Record<WorkbookProblem, FindingCode> = {
  old: 'old-workbook',
  broken: 'broken-workbook',
  large: 'large-workbook',
}

/** The tables of a file, workbook or text in any of the usual encodings; fails with one finding for what can't be opened. */
export async function keyFigureSheets(
  bytes: Uint8Array,
): Promise<Result<{ sheets: KeyFigureSheet[]; brokenLines: number[] }, Finding>> {
  const refused = (code: FindingCode) => failure({ line: 1, column: '', code, data: {} })
  if (isWorkbook(bytes)) {
    const book = readWorkbook(bytes)
    if (!book.ok) return refused(workbookCodes[book.problem])
    const sheets = book.value.map(({ name, rows }) => ({ sheet: name, letters: columnLetters, rows }))
    return success({ sheets, brokenLines: [] })
  }
  const text = textOf(bytes)
  if (text === null) return refused('no-text')
  // The first line is a heading, which may stand without any separator.
  const years = text.split('\n').find((line) => /(19|20)\d{2}\D+(19|20)\d{2}/.test(line))
  const { rows, brokenLines } = await readAllRows(text, delimiterOf(years ?? text))
  return success({ sheets: [{ sheet: null, letters: columnLetters, rows }], brokenLines })
}
