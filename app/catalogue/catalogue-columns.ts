/** The columns of a catalogue file, in the order the default catalogue has them; a file may have them in any order. */
export const catalogueColumns = [
  'id',
  'area',
  'theme',
  'source',
  'name_da',
  'name_en',
  'unit',
  'direction',
  'scored',
  'definition_da',
  'question_da',
  'answer_scale_da',
  'value_rule',
  'dst_table',
  'dst_selection',
  'dst_denominator',
  'min_n',
  'frequency',
  'first_period',
  'verification',
  'note_da',
  'aspect',
] as const
export type CatalogueColumn = (typeof catalogueColumns)[number]

/** A file may do without it; what is in use then stays. */
export const optionalColumns: readonly CatalogueColumn[] = ['aspect']

/** What is wrong, or worth a thought, at one place in a catalogue file; `data` fills the sentence. */
export type CatalogueFinding = {
  line: number
  column: string
  code: CatalogueFindingCode
  data: Readonly<Record<string, string | number>>
}

/** Each has its sentence under `catalogue:findings`. All but the last refuse the file. */
export const catalogueFindingCodes = [
  'no-text',
  'no-rows',
  'missing-column',
  'unknown-column',
  'repeated-column',
  'broken-quotes',
  'wrong-cell-count',
  'bad-id',
  'duplicate-id',
  'unknown-word',
  'empty',
  'scored-against-direction',
  'bad-min-n',
  'not-json',
  'economic',
  'meaning-changed',
] as const
export type CatalogueFindingCode = (typeof catalogueFindingCodes)[number]

/** True for a finding that refuses the file; the others are for a person to weigh. */
export function isRefusal(finding: CatalogueFinding): boolean {
  return finding.code !== 'meaning-changed'
}

/** What a header line gets wrong; empty when it has every column once, save the optional ones, and no other. */
export function headerFindings(cells: readonly string[]): CatalogueFinding[] {
  const names = cells.map((cell) => cell.toLowerCase())
  const at = (column: string, code: CatalogueFindingCode): CatalogueFinding => ({
    line: 1,
    column,
    code,
    data: { column },
  })
  const all = catalogueColumns.join(', ')
  return [
    ...catalogueColumns
      .filter((column) => !names.includes(column) && !optionalColumns.includes(column))
      .map((column) => at(column, 'missing-column')),
    ...names
      .filter((name) => !catalogueColumns.some((column) => column === name))
      .map((name) => ({ ...at(name, 'unknown-column'), data: { column: name, all } })),
    ...names.filter((name, place) => names.indexOf(name) !== place).map((name) => at(name, 'repeated-column')),
  ]
}
