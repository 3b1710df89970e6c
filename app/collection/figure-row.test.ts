import { describe, expect, it } from 'vitest'
import { anIndicator } from '../../tests/factories/catalogue'
import { readHeader } from './figure-columns'
import { type FigureRowRead, readFigureRow } from './figure-row'
import { suggestIds } from './nearest-id'

const columns = ['indicator', 'municipality', 'period', 'value', 'n', 'numerator', 'denominator', 'status', 'note']
const { header } = readHeader(columns)
const indicators = new Map(
  [
    anIndicator({ id: 'bu-dst-andel', unit: 'pct. af anbragte' }),
    anIndicator({ id: 'bu-dst-rate', unit: 'pr. 1.000 0-17-årige' }),
    anIndicator({ id: 'bu-ma-tid', unit: 'score 1-5', source: 'medarbejder-survey', minN: 5 }),
  ].map((indicator) => [indicator.id, indicator]),
)

const suggest = suggestIds([...indicators.keys()])

function read(row: Partial<Record<string, string>>, mark: '.' | ',' | null = '.'): FigureRowRead {
  const dull: Record<string, string> = { indicator: 'bu-dst-andel', municipality: '101', period: '2022', value: '12.5' }
  const cells = columns.map((column) => ({ ...dull, ...row })[column] ?? '')
  return readFigureRow({ line: 7, cells }, { header, mark, indicators, suggest })
}

const said = (row: Partial<Record<string, string>>, mark?: '.' | ',') =>
  read(row, mark).findings.map(({ column, code }) => `${column} ${code}`)

describe('a row of figures', () => {
  it('is one observation, whatever the municipality is called', () => {
    expect(
      read({ municipality: '0101', numerator: '25', denominator: '200', n: '200', note: 'x' }).observation,
    ).toEqual({
      line: 7,
      indicatorId: 'bu-dst-andel',
      municipalityCode: '101',
      period: '2022',
      value: 12.5,
      status: 'value',
      n: 200,
      numerator: 25,
      denominator: 200,
      note: 'x',
    })
    expect(read({ municipality: 'Copenhagen' }).observation?.municipalityCode).toBe('101')
    expect(read({ municipality: 'Ærø', value: '12,5' }, ',').observation).toMatchObject({
      municipalityCode: '492',
      value: 12.5,
    })
  })

  it('without a value is missing, never zero', () => {
    expect(read({ value: '' }).observation).toMatchObject({ value: null, status: 'missing' })
    expect(read({ value: '..' }).observation).toMatchObject({ value: null, status: 'missing' })
    expect(read({ value: '.' }).observation).toMatchObject({ value: null, status: 'not-applicable' })
    expect(read({ value: '', status: 'skjult' }).observation).toMatchObject({ value: null, status: 'suppressed' })
    expect(read({ value: '', status: 'Not applicable' }).observation).toMatchObject({ status: 'not-applicable' })
    expect(read({ value: '', n: '..', numerator: '..' }).observation).toMatchObject({ n: null, numerator: null })
  })

  it('reads the dash as StatBank means it, and says so', () => {
    const { observation, findings } = read({ value: '-' })
    expect(observation).toMatchObject({ value: 0, status: 'value' })
    expect(findings.map(({ code }) => code)).toEqual(['dash-as-zero'])
    expect(read({ value: '-', status: 'mangler' }).observation).toMatchObject({ value: null, status: 'missing' })
  })

  it('is refused for what nobody can know', () => {
    expect(said({ indicator: 'noget-helt-andet' })).toEqual(['indicator unknown-indicator'])
    expect(read({ indicator: 'bu-dst-andell' }).findings[0]?.data).toEqual({
      given: 'bu-dst-andell',
      nearest: 'bu-dst-andel',
    })
    expect(said({ municipality: '411' })).toEqual(['municipality unknown-municipality'])
    expect(said({ municipality: 'Hele landet' })).toEqual(['municipality unknown-municipality'])
    expect(said({ period: '2022-05' })).toEqual(['period unknown-period'])
    expect(said({ status: 'måske' })).toEqual(['status unknown-status'])
    expect(said({ value: '12 %' })).toEqual(['value bad-number'])
    expect(said({ value: '12.5' }, ',')).toEqual(['value bad-number'])
    expect(said({ n: '3.5' })).toEqual(['n bad-n'])
    expect(said({ numerator: '-1' })).toEqual(['numerator bad-number'])
  })

  it('is refused for a value that its unit does not allow', () => {
    expect(said({ value: '100.5' })).toEqual(['value impossible-value'])
    expect(said({ value: '-1' })).toEqual(['value impossible-value'])
    expect(said({ indicator: 'bu-dst-rate', value: '-1' })).toEqual(['value negative-value'])
    expect(said({ indicator: 'bu-dst-rate', value: '1200' })).toEqual([])
    expect(said({ indicator: 'bu-ma-tid', value: '0.5', n: '20' })).toEqual(['value impossible-value'])
    expect(said({ numerator: '30', denominator: '20' })).toEqual(['numerator numerator-above-denominator'])
  })

  it('is refused when value and status contradict each other', () => {
    expect(said({ value: '12', status: 'missing' })).toEqual(['value value-with-status'])
    expect(said({ value: '', status: 'value' })).toEqual(['value value-expected'])
  })

  it('tells when the public will not see it', () => {
    expect(said({ numerator: '3', denominator: '40' })).toEqual(['numerator small-number'])
    expect(said({ indicator: 'bu-ma-tid', value: '3.4', n: '4' })).toEqual(['n small-number'])
    expect(said({ indicator: 'bu-ma-tid', value: '3.4' })).toEqual(['value count-unknown'])
  })

  it("never quotes a citizen's number", () => {
    expect(said({ note: 'Vedr. 010203-1234' })).toEqual(['note possible-cpr'])
    expect(JSON.stringify(read({ municipality: '010203-1234', note: '010203-1234' }).findings)).not.toContain('1234')
  })

  it('is refused when its cells do not fit the header', () => {
    const { findings } = readFigureRow({ line: 3, cells: ['a', 'b'] }, { header, mark: '.', indicators, suggest })
    expect(findings).toEqual([{ line: 3, column: '', code: 'wrong-cell-count', data: { given: 2, expected: 9 } }])
  })
})

describe('the header', () => {
  it('may be in Danish and in any order', () => {
    const { header, findings } = readHeader(['Værdi', 'Periode', 'Kommune', 'Indikator', 'Tæller', 'Nævner', 'note'])
    expect(findings).toEqual([])
    expect(header.columns.get('value')).toEqual({ place: 0, title: 'Værdi' })
  })

  it('is refused when a column is missing, unknown or there twice', () => {
    const { findings } = readHeader(['indicator', 'kommune', 'municipality', 'værdie', 'value'])
    expect(findings.map(({ column, code }) => `${column} ${code}`)).toEqual([
      'municipality repeated-column',
      'værdie unknown-column',
      'period missing-column',
    ])
  })
})
