import { describe, expect, it } from 'vitest'
import {
  type Candidate,
  effectReason,
  inRecommendedOrder,
  knowledgeReason,
  likenessReason,
  linkReason,
  parts,
  pointsOf,
  readPart,
  reasonsFor,
  wordOfPart,
} from './recommendation'

const own = '376'
const peers = ['360', '390', '316'].map((municipalityCode, index) => ({
  municipalityCode,
  place: index + 1,
  distance: index,
}))
const dull: Candidate = {
  municipalityCode: null,
  status: null,
  strength: null,
  evidence: null,
  effectDirection: 'unknown',
  adopters: [],
  measured: null,
}
const reasons = (differing: Partial<Candidate>) => reasonsFor(own, { ...dull, ...differing }, peers)
const ranked = (slug: string, differing: Partial<Candidate>, publishedAt = '2026-01-01') => ({
  slug,
  publishedAt,
  reasons: reasons(differing),
})
const slugs = (items: { slug: string }[]) => items.map(({ slug }) => slug)

describe('the points', () => {
  it('of the link follow what the author claims; nothing said is no more than possible', () => {
    expect((['direct', 'probable', 'possible', null] as const).map((one) => linkReason(one).points)).toEqual([
      3, 2, 1, 1,
    ])
  })

  it('of knowledge follow the raters’ letter; not rated is not the worst letter', () => {
    expect((['A', 'B', 'C', 'D', null] as const).map((one) => knowledgeReason(one, 'positive').points)).toEqual([
      3, 2, 1, 0, 1,
    ])
    expect(knowledgeReason('B', 'unknown').points).toBe(2)
    expect(knowledgeReason('B', 'positive-abroad').points).toBe(2)
  })

  it('count against a practice whose effect is negative, not shown or mixed, however well that is known', () => {
    expect(knowledgeReason('A', 'negative').points).toBe(-3)
    expect(knowledgeReason(null, 'negative').points).toBe(-3)
    expect(knowledgeReason('A', 'none-shown').points).toBe(-2)
    expect(knowledgeReason('A', 'mixed').points).toBe(2)
  })

  it('of likeness count those who use it and are like us', () => {
    const adopters = [
      { municipalityCode: '390', stage: 'running' },
      { municipalityCode: '360', stage: 'trying' },
      { municipalityCode: '101', stage: 'running' },
      { municipalityCode: '316', stage: 'considering' },
    ] as const
    expect(likenessReason(own, { ...dull, adopters }, peers)).toEqual({
      points: 3,
      users: 3,
      alike: 2,
      nearest: '360',
      stopped: 0,
    })
    expect(likenessReason(own, { ...dull, municipalityCode: '390' }, peers)).toMatchObject({ points: 2, alike: 1 })
    expect(likenessReason(own, { ...dull, municipalityCode: '101' }, peers)).toMatchObject({ points: 1, users: 1 })
    expect(likenessReason(own, dull, peers)).toMatchObject({ points: 1, users: 0, nearest: null })
  })

  it('of likeness are gone where more have stopped than go on, and one’s own use says nothing', () => {
    const adopters = [
      { municipalityCode: '390', stage: 'stopped' },
      { municipalityCode: own, stage: 'running' },
    ] as const
    const author = { ...dull, municipalityCode: '360', status: 'stopped' } as const
    expect(likenessReason(own, { ...author, adopters }, peers)).toMatchObject({ points: 0, users: 0, stopped: 2 })
  })

  it('of the measured effect tell better and worse apart from what chance can do', () => {
    expect(
      (['better', 'no-telling', 'too-few', null, 'worse'] as const).map((one) => effectReason(one).points),
    ).toEqual([3, 1, 1, 1, -3])
  })

  it('are twelve at most', () => {
    const adopters = ['390', '360'].map((municipalityCode) => ({ municipalityCode, stage: 'running' as const }))
    const best = reasons({
      strength: 'direct',
      evidence: 'A',
      effectDirection: 'positive',
      adopters,
      measured: 'better',
    })
    expect(pointsOf(best)).toBe(12)
    expect(pointsOf(reasons({}))).toBe(4)
  })
})

describe('the order', () => {
  const unrated = ranked('ukendt', {})
  const noEffect = ranked('ingen-effekt', { strength: 'direct', evidence: 'B', effectDirection: 'none-shown' })
  const direct = ranked('direkte', { strength: 'direct', evidence: 'C' })
  const harmful = ranked('skadelig', { evidence: 'A', effectDirection: 'negative', measured: 'worse' })
  const measured = ranked('maalt', { strength: 'possible', measured: 'better' })

  it('is by the sum; what is known to do nothing stands behind what nobody has rated', () => {
    expect(slugs(inRecommendedOrder([harmful, noEffect, unrated, direct, measured]))).toEqual([
      'direkte',
      'maalt',
      'ukendt',
      'ingen-effekt',
      'skadelig',
    ])
  })

  it('can be by one part, and then by the sum', () => {
    expect(slugs(inRecommendedOrder([unrated, direct, measured, noEffect], 'effect'))).toEqual([
      'maalt',
      'direkte',
      'ukendt',
      'ingen-effekt',
    ])
    expect(slugs(inRecommendedOrder([unrated, noEffect, measured], 'link'))[0]).toBe('ingen-effekt')
  })

  it('is the same whatever the order they come in, the newest of equals first', () => {
    const [old, young] = [ranked('a', {}, '2025-01-01'), ranked('b', {}, '2026-01-01')]
    expect(slugs(inRecommendedOrder([old, young]))).toEqual(['b', 'a'])
    expect(slugs(inRecommendedOrder([young, old]))).toEqual(['b', 'a'])
  })
})

describe('the address', () => {
  it('names a part or none', () => {
    expect(parts.map((part) => readPart(new URLSearchParams({ sorter: wordOfPart(part) })))).toEqual([...parts])
    expect(readPart(new URLSearchParams('sorter=toString'))).toBeNull()
    expect(readPart(new URLSearchParams(''))).toBeNull()
  })
})
