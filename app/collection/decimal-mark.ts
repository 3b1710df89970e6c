// "1.234" is one and a bit, or more than a thousand: only the rest of the file can tell. A mark is decided for a file as a
// whole from the numbers that read in one way only, and where none does, a person has to.

export type DecimalMark = '.' | ','

const written: Record<DecimalMark, RegExp> = {
  '.': /^[+-]?(\d+|[1-9]\d{0,2}(,\d{3})+)?(\.\d+)?(e[+-]?\d{1,3})?$/i,
  ',': /^[+-]?(\d+|[1-9]\d{0,2}(\.\d{3})+)?(,\d+)?(e[+-]?\d{1,3})?$/i,
}

/** The number a text is with this decimal mark (the other groups thousands, as may spaces); null when it is none. */
export function readNumber(text: string, mark: DecimalMark): number | null {
  const bare = text
    .trim()
    .replace(/^\u2212/, '-')
    .replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '')
  if (!/\d/.test(bare) || !written[mark].test(bare)) return null
  const number = Number(mark === '.' ? bare.replaceAll(',', '') : bare.replaceAll('.', '').replace(',', '.'))
  return Number.isFinite(number) ? number : null
}

/** What one text says about its file's decimal mark; `whole` when only a whole number makes sense there. */
export function evidenceOf(text: string, whole = false): DecimalMark | 'ambiguous' | 'none' {
  const [withDot, withComma] = (['.', ','] as const).map((mark) => {
    const number = readNumber(text, mark)
    return number !== null && whole && !Number.isInteger(number) ? null : number
  })
  if (withDot === withComma) return 'none'
  if (withDot === null) return ','
  return withComma === null ? '.' : 'ambiguous'
}

type Seen = { line: number; text: string }

/** The first text of each kind that a file has shown. */
export type DecimalEvidence = { '.': Seen | null; ',': Seen | null; ambiguous: Seen | null }

/** No evidence yet. */
export function noEvidence(): DecimalEvidence {
  return { '.': null, ',': null, ambiguous: null }
}

/** Adds what one text says. */
export function withEvidence(evidence: DecimalEvidence, text: string, line: number, whole = false): DecimalEvidence {
  const kind = evidenceOf(text, whole)
  return kind === 'none' || evidence[kind] ? evidence : { ...evidence, [kind]: { line, text } }
}

export type MarkDecision =
  | { kind: 'decided'; mark: DecimalMark }
  | { kind: 'contradictory'; dot: Seen; comma: Seen }
  | { kind: 'ambiguous'; first: Seen }

/** The file's decimal mark; a file whose numbers have none is read with a dot. */
export function decideMark({ '.': dot, ',': comma, ambiguous }: DecimalEvidence): MarkDecision {
  if (dot && comma) return { kind: 'contradictory', dot, comma }
  if (!dot && !comma && ambiguous) return { kind: 'ambiguous', first: ambiguous }
  return { kind: 'decided', mark: comma ? ',' : '.' }
}
