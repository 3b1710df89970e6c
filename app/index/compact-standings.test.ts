import { expect, it } from 'vitest'
import { packStandings, unpackStandings } from './compact-standings'
import type { Standing } from './edition'

const aStanding = (changes: Partial<Standing>): Standing => ({
  municipalityCode: '101',
  groupId: 'index',
  score: 50,
  place: { rank: 44, low: 31, high: 58, quarter: 2 },
  coverage: 0.871,
  ...changes,
})

it('standings come out as they went in, coverage to whole per cent', () => {
  const shown = unpackStandings(
    packStandings([aStanding({}), aStanding({ municipalityCode: '751', place: null, coverage: 0.3 })], 'index'),
  )
  expect(shown.get('101')).toEqual({ place: { rank: 44, low: 31, high: 58, quarter: 2 }, coverage: 0.87 })
  expect(shown.get('751')).toEqual({ place: null, coverage: 0.3 })
})

it('a municipality without a row is not there, and one without a rank has no interval either', () => {
  const shown = unpackStandings(packStandings([aStanding({ place: null, coverage: 0 })], 'index'))
  expect([...shown]).toEqual([['101', { place: null, coverage: 0 }]])
})

it('a municipality that abstains is said to', () => {
  const shown = unpackStandings(packStandings([aStanding({ place: null, abstains: true })], 'index'))
  expect(shown.get('101')).toEqual({ place: null, coverage: 0.87, abstains: true })
})

it('only the asked group is packed', () => {
  expect(unpackStandings(packStandings([aStanding({ groupId: 'handicap' })], 'index')).size).toBe(0)
})

it('nothing is read from an empty text', () => {
  expect(unpackStandings('').size).toBe(0)
})
