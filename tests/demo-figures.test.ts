import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCatalogue } from '~/catalogue/catalogue-file'
import { isPossible, limitsOf } from '~/collection/value-limits'
import { readAllRows } from '~/platform/delimited-rows.server'
import { demoFiguresFile } from '../prisma/seed/demo-figures'
import { demoYears } from '../prisma/seed/demo-quality'

const { rows, brokenLines } = await readAllRows(readFileSync('prisma/seed/indicators.csv', 'utf8'))
const { indicators } = readCatalogue(rows, brokenLines)
const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
const text = demoFiguresFile(indicators, '2026')
const figures = text
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [id = '', municipality = '', period = '', value = '', n = '', numerator = '', , status = '', note = ''] =
      line.split(',')
    return { id, municipality, period, value, n, numerator, status, note }
  })

describe('the invented figures', () => {
  it('are the same every time, and others each year', () => {
    expect(demoFiguresFile(indicators, '2026')).toBe(text)
    expect(new Set(demoYears.map((year) => demoFiguresFile(indicators, year))).size).toBe(3)
  })

  it('do not change when the catalogue grows', () => {
    const fewer = demoFiguresFile(indicators.slice(0, 3), '2026').split('\n')
    expect(text.split('\n').slice(0, fewer.length - 1)).toEqual(fewer.slice(0, -1))
  })

  it('cover every indicator with possible values and periods', () => {
    expect(new Set(figures.map(({ id }) => id)).size).toBe(indicators.length)
    for (const { id, value, period } of figures) {
      const unit = byId.get(id)?.unit ?? ''
      if (value !== '') expect([id, value, isPossible(Number(value), limitsOf(unit))]).toEqual([id, value, true])
      expect(period).toMatch(/^202[56](K4)?$/)
    }
  })

  it('have no value of their own where a neighbour reports, and say so', () => {
    const statistics = figures.filter(
      ({ id, municipality }) =>
        municipality === '155' && /^(uv|hc)-dst/.test(id) && byId.get(id)?.dstTable === 'HAND07',
    )
    expect(statistics.length).toBeGreaterThan(5)
    for (const { value, status, note } of statistics) {
      expect([value, status, note]).toEqual(['', 'missing', 'Indberettes af Tårnby Kommune og har ikke et eget tal'])
    }
  })

  it('have gaps, small numbers and few answers, as real ones do', () => {
    expect(figures.length).toBeLessThan(98 * indicators.length)
    expect(figures.some(({ id, status }) => byId.get(id)?.source === 'forvaltningschef-survey' && status)).toBe(true)
    expect(figures.some(({ id, n }) => byId.get(id)?.source === 'medarbejder-survey' && Number(n) < 5)).toBe(true)
    expect(figures.some(({ id, n }) => byId.get(id)?.source === 'handicapraad-survey' && n === '1')).toBe(true)
    expect(figures.some(({ numerator }) => numerator !== '' && Number(numerator) > 0 && Number(numerator) < 5)).toBe(
      true,
    )
  })
})
