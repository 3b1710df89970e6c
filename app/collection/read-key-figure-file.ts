import { isPossibleContext } from './context-figure'
import { type KeyFigure, type KeyFigureSheet, type KeyFiguresRead, readKeyFigures } from './context-key-figures'
import type { Finding } from './findings'
import { contextNamed } from './key-figure-id'

/**
 * Reads the tables of an export and holds what has a use of its own to its limits. The socio-economic index comes with the country
 * as 1.00 and is kept with it as 100, as it is spoken of.
 * @param brokenLines lines of a text file whose quotes don't match
 */
export function readKeyFigureFile(
  sheets: readonly KeyFigureSheet[],
  brokenLines: readonly number[] = [],
): KeyFiguresRead {
  const read = readKeyFigures(sheets)
  const keyFigures = read.keyFigures.map((keyFigure) =>
    contextNamed(keyFigure.name) === 'socioeconomic-index' ? ofHundred(keyFigure) : keyFigure,
  )
  const broken = brokenLines.map((line): Finding => ({ line, column: '', code: 'broken-quotes', data: {} }))
  return { ...read, keyFigures, findings: [...broken, ...read.findings, ...keyFigures.flatMap(impossible)] }
}

/** The middle of 98 is near the country's, whichever way that is written. */
function ofHundred(keyFigure: KeyFigure): KeyFigure {
  const values = keyFigure.cells.flatMap(({ value }) => (value === null ? [] : [value])).sort((a, b) => a - b)
  const middle = values[Math.floor(values.length / 2)] ?? 100
  if (middle >= 10) return keyFigure
  const cells = keyFigure.cells.map((cell) => ({
    ...cell,
    value: cell.value === null ? null : Math.round(cell.value * 1e8) / 1e6,
  }))
  return { ...keyFigure, cells }
}

function impossible({ name, cells }: KeyFigure): Finding[] {
  const kind = contextNamed(name)
  if (kind === null) return []
  return cells.flatMap(({ value, line, place }): Finding[] =>
    value === null || isPossibleContext(kind, value)
      ? []
      : [{ line, column: place, code: 'impossible-context', data: { given: value } }],
  )
}
