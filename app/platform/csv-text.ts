export type CsvCell = string | number | null

export type CsvStyle = {
  separator: ',' | ';'
  decimal: '.' | ','
  /** A mark in front by which spreadsheets know UTF-8. */
  mark: boolean
}

/** What a Danish spreadsheet opens as it is. */
export const danishCsv: CsvStyle = { separator: ';', decimal: ',', mark: true }
/** What the rest of the world, and most programs, expect. */
export const internationalCsv: CsvStyle = { separator: ',', decimal: '.', mark: true }
/** For programs alone: no mark, which some of them take for a part of the first name. */
export const machineCsv: CsvStyle = { separator: ',', decimal: '.', mark: false }

/** Rows as CSV (RFC 4180, lines end in CRLF). Null is an empty cell; numbers keep every digit they have. */
export function csvText(rows: readonly (readonly CsvCell[])[], style: CsvStyle): string {
  const lines = rows.map((row) => `${row.map((cell) => written(cell, style)).join(style.separator)}\r\n`)
  return `${style.mark ? '\ufeff' : ''}${lines.join('')}`
}

function written(cell: CsvCell, { separator, decimal }: CsvStyle): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return decimal === ',' ? String(cell).replace('.', ',') : String(cell)
  // A spreadsheet would run a text that begins like a formula; behind an apostrophe it is a text.
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return harmless.includes(separator) || /["\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
