import { describe, expect, it } from 'vitest'
import { municipalities } from '~/municipalities/municipalities'
import {
  anEditionIndicator,
  anEditionMethod,
  likenessesInOrder,
  observationsEverywhere,
} from '../../tests/factories/index'
import { assembleEdition } from './assemble-edition'
import type { EditionContent } from './edition-content'
import type { EditionInput } from './edition-input'

function assembled(differing: Partial<EditionInput> = {}): EditionContent {
  const result = assembleEdition({
    document: anEditionMethod({ x: 'higher', y: 'lower' }),
    isDemo: false,
    indicators: [anEditionIndicator({ id: 'x' }), anEditionIndicator({ id: 'y', direction: 'lower' })],
    observations: [
      ...observationsEverywhere('x', (place) => place),
      ...observationsEverywhere('y', (place) => 1000 - place),
    ],
    likenesses: likenessesInOrder(),
    ...differing,
  })
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

const code = (place: number) => municipalities[place]?.code
const figureOf = (content: EditionContent, indicatorId: string, place: number) =>
  content.figures.find((figure) => figure.indicatorId === indicatorId && figure.municipalityCode === code(place))
const scoreOf = (content: EditionContent, place: number) =>
  content.scores.find((score) => score.municipalityCode === code(place))

describe('an edition', () => {
  it('holds every indicator for every municipality, and every group', () => {
    const { figures, scores, peers } = assembled()
    expect(figures).toHaveLength(2 * 98)
    expect(scores).toHaveLength(98)
    expect(peers).toHaveLength(98 * 8)
    expect(peers.filter(({ municipalityCode }) => municipalityCode === code(0)).map(({ place }) => place)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ])
  })

  it('ranks with interval and quarter, the best first', () => {
    expect(scoreOf(assembled(), 97)).toMatchObject({ rank: 1, rankLow: 1, rankHigh: 1, quarter: 1, coverage: 1 })
    expect(scoreOf(assembled(), 0)).toMatchObject({ rank: 98, quarter: 4, score: 0 })
  })

  it('keeps the source of a figure, and says missing where there is none', () => {
    const observations = observationsEverywhere('x', (place) => place).slice(1)
    const content = assembled({
      document: anEditionMethod({ x: 'higher' }),
      indicators: [anEditionIndicator()],
      observations,
    })
    expect(figureOf(content, 'x', 1)).toMatchObject({ batchId: 'batch', line: 3, status: 'value', rankedCount: 97 })
    expect(figureOf(content, 'x', 0)).toMatchObject({ batchId: null, line: null, status: 'missing', value: null })
    expect(scoreOf(content, 0)).toMatchObject({ score: null, rank: null, rankLow: null, quarter: null, coverage: 0 })
  })

  it('tells how much of the whole weight rests on a value, and never a rank outside its interval', () => {
    const content = assembled({
      observations: [
        ...observationsEverywhere('x', (place) => place),
        ...observationsEverywhere('y', (place) => (place * 37) % 98).slice(1),
      ],
    })
    expect(scoreOf(content, 0)?.coverage).toBe(0.5)
    expect(scoreOf(content, 1)?.coverage).toBe(1)
    for (const { rank, rankLow, rankHigh } of content.scores) {
      if (rank === null) continue
      expect(rankLow).toBeLessThanOrEqual(rank)
      expect(rankHigh).toBeGreaterThanOrEqual(rank)
    }
  })

  it('gives context no place', () => {
    const indicators = [anEditionIndicator({ id: 'x' }), anEditionIndicator({ id: 'k', direction: 'neutral' })]
    const observations = [
      ...observationsEverywhere('x', (place) => place),
      ...observationsEverywhere('k', (place) => place),
    ]
    const content = assembled({ document: anEditionMethod({ x: 'higher' }), indicators, observations })
    const context = { value: 5, rank: null, rankLow: null, quarter: null, gain: null, isWeak: false, rankedCount: 98 }
    expect(figureOf(content, 'k', 5)).toMatchObject(context)
    expect(figureOf(content, 'k', 5)?.peerMedian).not.toBeNull()
  })

  it('finds what is weak and what the peer median would gain', () => {
    const content = assembled({
      observations: [
        ...observationsEverywhere('x', (place) => (place === 50 ? -1 : place)),
        ...observationsEverywhere('y', (place) => 1000 - place),
      ],
    })
    const weak = figureOf(content, 'x', 50)
    expect(weak).toMatchObject({ isWeak: true, quarter: 4, rank: 98, peerMedian: 50 })
    expect(weak?.gain).toBeCloseTo(50 / 97 / 2 / 0.01, 0)
    expect(figureOf(content, 'y', 50)).toMatchObject({ isWeak: false, gain: null })
  })

  it('widens the places of a figure by the counts behind it', () => {
    const counted = observationsEverywhere('x', (place) => 10 + place / 2).map((observation) => ({
      ...observation,
      numerator: observation.value,
      denominator: 100,
    }))
    const certain = figureOf(assembled(), 'x', 50)
    const content = assembled({
      document: anEditionMethod({ x: 'higher' }),
      indicators: [anEditionIndicator()],
      observations: counted,
    })
    expect([certain?.rankLow, certain?.rank, certain?.rankHigh]).toEqual([48, 48, 48])
    const { rank, rankLow, rankHigh } = figureOf(content, 'x', 50) ?? {}
    expect(rank).toBe(48)
    expect(rankLow).toBeLessThan(30)
    expect(rankHigh).toBeGreaterThan(70)
  })

  it('draws values too where the method asks for it: the fewer counted, the wider the interval of the index', () => {
    const indicators = [anEditionIndicator({ id: 'x' })]
    const widthWith = (denominator: number, sampling: boolean) => {
      const observations = observationsEverywhere('x', (place) => 10 + place / 2).map((observation) => ({
        ...observation,
        numerator: Math.round(((observation.value ?? 0) * denominator) / 100),
        denominator,
      }))
      const uncertainty = { draws: 100, seed: 7, weights: 0.25, sampling }
      const document = anEditionMethod({ x: 'higher' }, { uncertainty })
      const { rankLow, rankHigh } = scoreOf(assembled({ document, indicators, observations }), 50) ?? {}
      return Number(rankHigh) - Number(rankLow)
    }
    expect(widthWith(200, false)).toBe(0)
    expect(widthWith(200, true)).toBeGreaterThan(widthWith(20_000, true))
    expect(widthWith(20_000, true)).toBeGreaterThan(0)
  })

  it('is surer of a survey the more have answered', () => {
    const widthWith = (n: number) => {
      const indicators = [anEditionIndicator({ source: 'medarbejder-survey', unit: 'score 1-5' })]
      const observations = observationsEverywhere('x', (place) => 2 + place / 50, { n })
      const document = anEditionMethod({ x: 'higher' })
      const { rankLow, rankHigh } = figureOf(assembled({ document, indicators, observations }), 'x', 50) ?? {}
      return Number(rankHigh) - Number(rankLow)
    }
    expect(widthWith(5)).toBeGreaterThan(widthWith(60))
    expect(widthWith(60)).toBeGreaterThan(10)
  })

  it('is the same for the same input, and when the same figures come twice', () => {
    expect(assembled()).toEqual(assembled())
    const twice = [
      ...observationsEverywhere('x', (place) => place),
      ...observationsEverywhere('y', (place) => 1000 - place),
      ...observationsEverywhere('x', (place) => place),
    ]
    expect(assembled({ observations: twice })).toEqual(assembled())
  })

  it('refuses a method that makes no sense, and figures that it lacks', () => {
    const wrong = { ...anEditionMethod({ x: 'higher' }), tree: { id: 'index', children: [] } }
    const input = { isDemo: false, indicators: [], observations: [], likenesses: [] }
    expect(assembleEdition({ ...input, document: wrong })).toMatchObject({ ok: false, problem: { data: [] } })
    expect(assembleEdition({ ...input, document: anEditionMethod({ x: 'higher' }) })).toMatchObject({
      ok: false,
      problem: { method: [], data: [{ column: 'x' }] },
    })
  })
})
