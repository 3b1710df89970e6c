import { describe, expect, it } from 'vitest'
import type { ShownStanding, ShownStandings } from './compact-standings'
import { nextOrder, orderRanking, type RankingOrder, rankingQuery, readRankingOrder } from './ranking-order'

const ranked = (rank: number): ShownStanding => ({ place: { rank, low: rank, high: rank, quarter: 1 }, coverage: 1 })
const unranked: ShownStanding = { place: null, coverage: 0.4 }
const whole: ShownStandings = new Map([
  ['751', ranked(1)],
  ['101', ranked(2)],
  ['147', ranked(2)],
  ['851', unranked],
])
const standings = (groupId: string) => (groupId === 'index' ? whole : undefined)
const plain: RankingOrder = { column: 'index', descending: false, region: null }
const names = (order: RankingOrder, count: number) =>
  orderRanking(order, standings, 'da')
    .slice(0, count)
    .map(({ name }) => name)

describe('the order of a ranking', () => {
  it('has the best first, equals by the alphabet, and those without a rank last', () => {
    const all = orderRanking(plain, standings, 'da').map(({ name }) => name)
    expect(all.slice(0, 4)).toEqual(['Aarhus', 'Frederiksberg', 'København', 'Albertslund'])
    expect(all).toHaveLength(98)
    expect(all.at(-1)).toBe('Aalborg')
  })

  it('keeps those without a rank last the other way round', () => {
    expect(names({ ...plain, descending: true }, 4)).toEqual(['Frederiksberg', 'København', 'Aarhus', 'Albertslund'])
  })

  it('follows the Danish alphabet by name, in the language of the page', () => {
    const byName: RankingOrder = { ...plain, column: 'kommune' }
    expect(names(byName, 1)).toEqual(['Albertslund'])
    expect(names({ ...byName, descending: true }, 1)).toEqual(['Aarhus'])
    const english = orderRanking(byName, standings, 'en').map(({ nameEn }) => nameEn)
    expect(english.indexOf('Copenhagen')).toBe(english.indexOf('Brønderslev') + 1)
  })

  it('shows one region', () => {
    expect(orderRanking({ ...plain, region: '1081' }, standings, 'da')).toHaveLength(11)
  })
})

describe('the address of a ranking', () => {
  it('is read and written the same way', () => {
    const order: RankingOrder = { column: 'handicap', descending: true, region: '1083' }
    const words = Object.entries(rankingQuery(order)).map(([key, value]) => [key, value ?? ''])
    expect(readRankingOrder(new URLSearchParams(words))).toEqual(order)
  })

  it('says nothing where nothing is asked, and unknown words count as not said', () => {
    expect(rankingQuery(plain)).toEqual({ region: null, sorter: null, retning: null })
    expect(readRankingOrder(new URLSearchParams('sorter=penge&region=9999&retning=skråt'))).toEqual(plain)
  })

  it('turns a column round on the second click', () => {
    const once = nextOrder(plain, 'handicap')
    expect(once).toEqual({ ...plain, column: 'handicap' })
    expect(nextOrder(once, 'handicap').descending).toBe(true)
    expect(nextOrder(nextOrder(once, 'handicap'), 'handicap').descending).toBe(false)
  })
})
