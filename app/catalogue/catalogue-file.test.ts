import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readAllRows } from '~/platform/delimited-rows.server'
import { textOf } from '~/platform/delimited-text'
import { catalogueColumns } from './catalogue-columns'
import { type CatalogueRead, readCatalogue } from './catalogue-file'

const dull = [
  'bu-dst-andel',
  'udsatte-boern-og-unge',
  'tilbud',
  'danmarks-statistik',
  'Anbragte børn',
  'Placed children',
  'pct.',
  'higher',
  'yes',
  'Andel af børn.',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  'årlig',
  '',
  'confirmed',
  '',
  'process',
]

function read(...rows: Partial<Record<(typeof catalogueColumns)[number], string>>[]): CatalogueRead {
  const body = rows.map((row, place) => ({
    line: place + 2,
    cells: catalogueColumns.map((column, cell) => row[column] ?? dull[cell] ?? ''),
  }))
  return readCatalogue([{ line: 1, cells: [...catalogueColumns] }, ...body])
}

const places = ({ findings }: CatalogueRead) => findings.map(({ line, column, code }) => `${line} ${column} ${code}`)

describe('a catalogue file', () => {
  it('holds the default catalogue of 122 indicators, 113 of them scored', async () => {
    const text = textOf(readFileSync('prisma/seed/indicators.csv')) ?? ''
    const { rows, brokenLines } = await readAllRows(text)
    const { indicators, findings } = readCatalogue(rows, brokenLines)
    expect(findings).toEqual([])
    expect(indicators).toHaveLength(122)
    expect(indicators.filter(({ scored }) => scored)).toHaveLength(113)
    expect(indicators.filter(({ aspect }) => aspect === null)).toEqual([])
  })

  it('is read whatever the order of its columns', () => {
    const cells = [...dull].reverse()
    const { indicators, findings } = readCatalogue([
      { line: 1, cells: [...catalogueColumns].reverse() },
      { line: 2, cells },
    ])
    expect(findings).toEqual([])
    expect(indicators[0]).toMatchObject({ id: 'bu-dst-andel', minN: null, scored: true, questionDa: null })
  })

  it('may say nothing of the aspect, which then is not known', () => {
    const { indicators, findings, saysAspect } = readCatalogue([
      { line: 1, cells: catalogueColumns.filter((column) => column !== 'aspect') },
      { line: 2, cells: dull.slice(0, -1) },
    ])
    expect(findings).toEqual([])
    expect(saysAspect).toBe(false)
    expect(indicators[0]?.aspect).toBeNull()
    expect(places(read({ aspect: 'resultat' }))).toEqual(['2 aspect unknown-word'])
  })

  it('is refused when columns are missing, unknown or repeated', () => {
    const cells = [...catalogueColumns.filter((column) => column !== 'min_n'), 'minn', 'id']
    expect(places(readCatalogue([{ line: 1, cells }]))).toEqual([
      '1 min_n missing-column',
      '1 minn unknown-column',
      '1 id repeated-column',
    ])
  })

  it('names every refused cell by line and column', () => {
    const wrong = read(
      { id: 'Bu Dst', area: 'ældre', theme: 'andet', source: 'dst' },
      { id: 'b', direction: 'op', verification: 'måske', min_n: '2,5' },
      { id: 'c', direction: 'neutral', scored: 'yes' },
      { id: 'd', scored: '', name_en: '', dst_selection: '{"a":' },
      { id: 'c' },
    )
    expect(places(wrong)).toEqual([
      '2 id bad-id',
      '2 area unknown-word',
      '2 theme unknown-word',
      '2 source unknown-word',
      '3 direction unknown-word',
      '3 verification unknown-word',
      '3 min_n bad-min-n',
      '4 scored scored-against-direction',
      '5 scored unknown-word',
      '5 name_en empty',
      '5 dst_selection not-json',
      '6 id duplicate-id',
    ])
    expect(wrong.findings.at(-1)?.data).toEqual({ given: 'c', earlier: 4 })
    expect(wrong.findings[3]?.data.allowed).toContain('danmarks-statistik')
  })

  it('refuses an indicator about money, naming the word', () => {
    const { findings, indicators } = read({
      name_da: 'Nettodriftsudgifter til anbragte',
      unit: 'kr. pr. barn',
      definition_da: 'Udgift før skat.',
    })
    expect(indicators).toEqual([])
    expect(findings.map(({ column, data }) => [column, data.word, data.kind])).toEqual([
      ['name_da', 'Nettodriftsudgifter', 'expenditure'],
      ['unit', 'kr', 'money'],
      ['definition_da', 'Udgift', 'expenditure'],
    ])
  })

  it('is refused when a row has too few or too many cells, when quotes are broken, and when it is empty', () => {
    const header = { line: 1, cells: [...catalogueColumns] }
    expect(places(readCatalogue([header, { line: 2, cells: dull.slice(1) }]))).toEqual(['2  wrong-cell-count'])
    expect(places(readCatalogue([header], [4]))).toEqual(['4  broken-quotes'])
    expect(places(readCatalogue([header]))).toEqual(['1  no-rows'])
    expect(places(readCatalogue([]))).toEqual(['1  no-rows'])
  })
})
