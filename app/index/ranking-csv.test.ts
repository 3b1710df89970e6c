import { expect, it } from 'vitest'
import type { Standing } from './edition'
import { type RankingCsvWords, rankingCsv } from './ranking-csv'

const words: RankingCsvWords = {
  code: 'kode',
  municipality: 'kommune',
  region: 'region',
  edition: 'udgave',
  demo: 'demodata',
  yes: 'ja',
  no: 'nej',
  abstains: { head: 'bemærkning', said: 'ønsker ikke at indgå' },
  group: (id) => ({
    score: `${id} score`,
    rank: `${id} placering`,
    low: `${id} fra`,
    high: `${id} til`,
    quarter: `${id} fjerdedel`,
    coverage: `${id} datagrundlag`,
  }),
}
const standings: Standing[] = [
  {
    municipalityCode: '101',
    groupId: 'index',
    score: 51.23456,
    place: { rank: 44, low: 31, high: 58, quarter: 2 },
    coverage: 0.875,
  },
  { municipalityCode: '151', groupId: 'index', score: null, place: null, coverage: 0 },
]
const lines = (language: 'da' | 'en') =>
  rankingCsv({ slug: '2026', isDemo: true }, standings, ['index'], words, language).split('\r\n')

it('has a header and a line for each of the 98, marked as demo data', () => {
  const [header, ...rows] = lines('da')
  expect(header).toBe(
    '\ufeffkode;kommune;region;udgave;demodata;index placering;index fra;index til;index fjerdedel;index datagrundlag;index score',
  )
  expect(rows.filter((row) => row !== '')).toHaveLength(98)
  expect(rows.every((row) => row === '' || row.includes(';2026;ja;'))).toBe(true)
})

it('speaks the spreadsheet of the language', () => {
  expect(lines('da')).toContain('101;København;Region Hovedstaden;2026;ja;44;31;58;2;0,875;51,2346')
  expect(lines('en')).toContain('101,Copenhagen,Capital Region of Denmark,2026,ja,44,31,58,2,0.875,51.2346')
})

it('a municipality without a score has empty cells, its coverage of nothing is a zero', () => {
  expect(lines('da')).toContain('151;Ballerup;Region Hovedstaden;2026;ja;;;;;0;')
})
