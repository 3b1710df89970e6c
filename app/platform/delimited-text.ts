// How a table comes in as text: its characters, its separator and its lines. What the columns mean is others' business.

/** One row of a table: its cells, and the line of the file it begins on (the header being line 1). */
export type TextRow = { line: number; cells: string[] }

/**
 * The text of a file in UTF-8 (with or without mark), UTF-16 with mark, or else latin-1, with line ends as "\n".
 * Null when the bytes are no text at all, e.g. a spreadsheet saved in its own format.
 */
export function textOf(bytes: Uint8Array): string | null {
  const text = decoded(bytes)
  if (text.includes('\0')) return null
  return text.replace(/\r\n?/g, '\n')
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const text = new TextDecoder('utf-8').decode(bytes)
  // The replacement character stands where the bytes are not UTF-8; Danish files that are not, are latin-1.
  return text.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : text
}

/** The character between the cells, decided by the header line: the most frequent of semicolon, comma and tab. */
export function delimiterOf(text: string): ';' | ',' | '\t' {
  const header = /^\n*([^\n]*)/.exec(text)?.[1]?.replace(/"[^"]*"/g, '') ?? ''
  const count = (delimiter: string) => header.split(delimiter).length - 1
  if (count(';') > 0 && count(';') >= count(',')) return ';'
  return count('\t') > count(',') ? '\t' : ','
}

/** The line a row begins on, when its last line is known: cells in quotes may hold line ends of their own. */
export function firstLineOf(cells: readonly string[], lastLine: number): number {
  return cells.reduce((line, cell) => (cell.includes('\n') ? line - (cell.split('\n').length - 1) : line), lastLine)
}
