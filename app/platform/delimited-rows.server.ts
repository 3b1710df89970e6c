import { Readable } from 'node:stream'
import { setImmediate as untilOthersHaveRun } from 'node:timers/promises'
import { type CsvError, type Info, parse } from 'csv-parse'
import { delimiterOf, firstLineOf, type TextRow } from './delimited-text'

const bytesAPiece = 65_536
const rowsABlock = 2_000

/** Rows in the file's order, and the lines where quotes are broken so that no row could be read. */
export type RowBlock = { rows: TextRow[]; brokenLines: number[] }

/**
 * Reads a table (see `textOf`) block by block, header first, letting others run between the blocks: a large file is never
 * held as rows in memory, and never stops the pages. Empty lines are left out; cells are trimmed.
 */
export async function* readRows(text: string, delimiter = delimiterOf(text)): AsyncGenerator<RowBlock> {
  let block: RowBlock = { rows: [], brokenLines: [] }
  let lastLine = 0
  const parser = parse({
    delimiter,
    info: true,
    trim: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    relax_column_count: true,
    skip_records_with_error: true,
    on_record: (record, { lines }) => {
      lastLine = lines
      return record
    },
    on_skip: (error) => {
      if (error) block.brokenLines.push(brokenLine(error, lastLine))
    },
  })
  Readable.from(pieces(text)).pipe(parser)
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
    block.rows.push({ line: firstLineOf(record, info.lines), cells: record })
    if (block.rows.length < rowsABlock) continue
    const full = block
    block = { rows: [], brokenLines: [] }
    yield full
    await untilOthersHaveRun()
  }
  if (block.rows.length > 0 || block.brokenLines.length > 0) yield block
}

/** The whole table at once: for small files. */
export async function readAllRows(text: string, delimiter = delimiterOf(text)): Promise<RowBlock> {
  const all: RowBlock = { rows: [], brokenLines: [] }
  for await (const { rows, brokenLines } of readRows(text, delimiter)) {
    all.rows.push(...rows)
    all.brokenLines.push(...brokenLines)
  }
  return all
}

function* pieces(text: string): Generator<Buffer> {
  const bytes = Buffer.from(text)
  for (let start = 0; start < bytes.length; start += bytesAPiece) yield bytes.subarray(start, start + bytesAPiece)
}

// A quote that never closes is noticed at the end of the file; it opened somewhere after the last whole row.
function brokenLine(error: CsvError, lastLine: number): number {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED' || typeof error.lines !== 'number') return lastLine + 1
  return error.lines
}
