import { type Unzipped, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { failure, type Result, success } from './result'

/** One row of a sheet. A number is what the workbook stores as one; `line` is the row's number as the spreadsheet shows it. */
export type WorkbookRow = { line: number; cells: (string | number)[] }
export type Sheet = { name: string; rows: WorkbookRow[] }

/** `old`: the format before 2007. `broken`: no workbook, or one that can't be unpacked. `large`: more than anybody types. */
export type WorkbookProblem = 'old' | 'broken' | 'large'

// A few kilobytes may unpack to gigabytes, and one cell may claim to stand in the millionth row: all is bounded before it is read.
const mostBytes = 24 * 1_048_576
const mostSheets = 20
const mostRows = 5_000
const mostColumns = 300

/** True for the bytes of any spreadsheet program's own file, new or old. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return begins(bytes, [0x50, 0x4b, 3, 4]) || isOld(bytes)
}

/** The sheets of an xlsx file, in the workbook's order, hidden ones too: what stands in their cells, formulas as their last result. */
export function readWorkbook(bytes: Uint8Array): Result<Sheet[], WorkbookProblem> {
  if (isOld(bytes)) return failure('old')
  const parts = unpacked(bytes)
  if (!parts.ok) return parts
  const text = (name: string) => {
    const part = parts.value[name]
    return part === undefined ? null : new TextDecoder().decode(part)
  }
  const [book, relations] = [text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels')]
  if (book === null || relations === null) return failure('broken')
  const sheets = namedSheets(book, relations)
  if (sheets === null) return failure('broken')
  if (sheets.length > mostSheets) return failure('large')
  const shared = sharedTexts(text('xl/sharedStrings.xml') ?? '<sst/>')
  if (shared === null) return failure('broken')
  const read: Sheet[] = []
  for (const { name, part } of sheets) {
    const sheet = text(part)
    if (sheet === null) return failure('broken')
    const rows = sheetRows(sheet, shared)
    if (!rows.ok) return rows
    read.push({ name, rows: rows.value })
  }
  return success(read)
}

/** The letters of a column, 0 being "A". */
export function columnLetters(place: number): string {
  const before = Math.floor(place / 26)
  return `${before > 0 ? columnLetters(before - 1) : ''}${String.fromCharCode(65 + (place % 26))}`
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

function isOld(bytes: Uint8Array): boolean {
  return begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])
}

function unpacked(bytes: Uint8Array): Result<Unzipped, WorkbookProblem> {
  let size = 0
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/.test(name))
          return false
        size += originalSize
        return size <= mostBytes
      },
    })
    return size > mostBytes ? failure('large') : success(parts)
  } catch {
    return failure('broken')
  }
}

type Handlers = {
  open?: (name: string, attributes: Record<string, string>) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

/** Runs through XML, names without prefix. False when it is not well formed. */
function run(xml: string, { open, text, close }: Handlers): boolean {
  const bare = (name: string) => name.slice(name.indexOf(':') + 1)
  const parser = new SaxesParser()
  if (open) parser.on('opentag', (tag) => open(bare(tag.name), tag.attributes))
  if (text) parser.on('text', text)
  if (close) parser.on('closetag', (tag) => close(bare(tag.name)))
  try {
    parser.write(xml).close()
    return true
  } catch {
    return false
  }
}

function namedSheets(book: string, relations: string): { name: string; part: string }[] | null {
  const targets = new Map<string, string>()
  const sheets: { name: string; id: string }[] = []
  const read =
    run(relations, {
      open: (name, { Id, Target }) => {
        if (name === 'Relationship' && Id !== undefined && Target !== undefined) targets.set(Id, Target)
      },
    }) &&
    run(book, {
      open: (name, attributes) => {
        const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1]
        if (name === 'sheet' && id !== undefined) sheets.push({ name: attributes.name ?? '', id })
      },
    })
  if (!read) return null
  return sheets.flatMap(({ name, id }) => {
    const target = targets.get(id)
    // A chart stands among the sheets but has no cells.
    if (!target?.includes('worksheets/')) return []
    return [{ name, part: target.startsWith('/') ? target.slice(1) : `xl/${target}` }]
  })
}

function sharedTexts(xml: string): string[] | null {
  const texts: string[] = []
  let depth = { inText: false, inPhonetic: false }
  const read = run(xml, {
    open: (name) => {
      if (name === 'si') texts.push('')
      depth = { inText: name === 't', inPhonetic: depth.inPhonetic || name === 'rPh' }
    },
    text: (text) => {
      if (depth.inText && !depth.inPhonetic) texts.push((texts.pop() ?? '') + text)
    },
    close: (name) => {
      depth = { inText: false, inPhonetic: depth.inPhonetic && name !== 'rPh' }
    },
  })
  return read ? texts : null
}

function sheetRows(xml: string, shared: readonly string[]): Result<WorkbookRow[], WorkbookProblem> {
  const rows: WorkbookRow[] = []
  let row: WorkbookRow = { line: 0, cells: [] }
  let cell = { place: 0, type: 'n', text: '' }
  let collects = false
  let isLarge = false
  const read = run(xml, {
    open: (name, attributes) => {
      if (name === 'row') row = { line: Number(attributes.r ?? row.line + 1), cells: [] }
      if (name === 'c') cell = { place: placeOf(attributes.r) ?? row.cells.length, type: attributes.t ?? 'n', text: '' }
      collects = name === 'v' || name === 't'
    },
    text: (text) => {
      if (collects) cell.text += text
    },
    close: (name) => {
      collects = false
      if (name === 'c' && cell.text !== '') {
        if (cell.place >= mostColumns) isLarge = true
        else {
          while (row.cells.length < cell.place) row.cells.push('')
          row.cells[cell.place] = cellValue(cell, shared)
        }
      }
      if (name === 'row' && row.cells.some((value) => value !== '')) {
        if (rows.length >= mostRows) isLarge = true
        else rows.push(row)
      }
    },
  })
  if (!read) return failure('broken')
  return isLarge ? failure('large') : success(rows)
}

/** "C12" stands in column 2. */
function placeOf(reference: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference ?? '')?.[1]
  if (letters === undefined) return null
  return [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function cellValue({ type, text }: { type: string; text: string }, shared: readonly string[]): string | number {
  if (type === 's') return (shared[Number(text)] ?? '').trim()
  if (type !== 'n') return text.trim()
  const number = Number(text)
  // A spreadsheet keeps 1.15 as 1.1499999999999999 and shows fifteen digits of it.
  return Number.isFinite(number) ? Number(number.toPrecision(15)) : text.trim()
}
