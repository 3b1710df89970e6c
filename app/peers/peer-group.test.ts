import { describe, expect, it } from 'vitest'
import { type Likeness, othersByLikeness, peerGroups } from './peer-group'

const town = (municipalityCode: string, population: number | null, socioeconomicIndex: number | null = null) =>
  ({ municipalityCode, population, socioeconomicIndex }) satisfies Likeness

const codes = (towns: Likeness[], own: string, size?: number) =>
  peerGroups(towns, size)
    .get(own)
    ?.map(({ municipalityCode }) => municipalityCode)

describe('peer groups', () => {
  it('are the nearest by the ratio of populations, not their difference', () => {
    const towns = [town('a', 10_000), town('b', 40_000), town('c', 39_000), town('d', 3_000)]
    expect(codes(towns, 'a', 1)).toEqual(['d'])
    expect(codes(towns, 'b', 2)).toEqual(['c', 'a'])
  })

  it('hold eight, nearest first and never oneself', () => {
    const towns = Array.from({ length: 12 }, (_, index) => town(`t${index}`, 1000 * 1.3 ** index))
    const group = peerGroups(towns).get('t5') ?? []
    expect(group).toHaveLength(8)
    expect(group.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(group.map(({ distance }) => distance)).toEqual(
      group.map(({ distance }) => distance).sort((one, other) => one - other),
    )
    expect(group.map(({ municipalityCode }) => municipalityCode)).not.toContain('t5')
  })

  it('weigh the socio-economic index where both have it', () => {
    const towns = [
      town('a', 50_000, 130),
      town('b', 50_000, 60),
      town('c', 60_000, 128),
      town('d', 48_000, 75),
      town('e', 500_000, 100),
    ]
    expect(codes(towns, 'a', 1)).toEqual(['c'])
  })

  it('bring nobody nearer for telling less', () => {
    const towns = [town('a', 50_000, 100), town('b', 60_000, 100), town('c', 60_000), town('d', 20_000, 140)]
    const [first, second] = peerGroups(towns).get('a') ?? []
    expect([first?.municipalityCode, second?.municipalityCode]).toEqual(['b', 'c'])
    expect(second?.distance).toBeGreaterThan(first?.distance ?? 0)
  })

  it('stand in the same order whatever the order of the municipalities, ties by code', () => {
    const towns = [town('c', 20_000), town('a', 10_000), town('b', 20_000)]
    expect(codes(towns, 'a')).toEqual(['b', 'c'])
    expect(codes([...towns].reverse(), 'a')).toEqual(['b', 'c'])
  })

  it('call half and double the size equally alike, whatever the last decimals say', () => {
    for (const size of [3, 6, 7, 11, 13]) {
      const towns = [town('a', size * 1000), town('b', size * 2000), town('c', size * 500), town('d', 600_000)]
      expect(codes(towns, 'a', 2)).toEqual(['b', 'c'])
      expect(codes([town('a', size * 1000), town('c', size * 2000), town('b', size * 500)], 'a')).toEqual(['b', 'c'])
    }
  })

  it('are empty where nothing is known, without a number made up', () => {
    const towns = [town('a', null), town('b', 10_000), town('c', 20_000)]
    expect(codes(towns, 'a')).toEqual([])
    expect(codes(towns, 'b')).toEqual(['c'])
    expect(codes([town('a', null), town('b', null)], 'a')).toEqual([])
  })

  it('call municipalities of the same size alike, not undefined', () => {
    expect(peerGroups([town('a', 5), town('b', 5)]).get('a')).toEqual([
      { municipalityCode: 'b', place: 1, distance: 0 },
    ])
  })
})

describe('all others by likeness', () => {
  const towns = Array.from({ length: 12 }, (_, index) => town(`t${index}`, 1000 * 1.3 ** index))

  it('begin with the peer group and leave nobody but oneself out', () => {
    const others = [...othersByLikeness('t5', towns).values()]
    expect(others).toHaveLength(11)
    expect(others.slice(0, 8)).toEqual(peerGroups(towns).get('t5'))
    expect(others.map(({ place }) => place)).toEqual(others.map((_, index) => index + 1))
  })

  it('are nobody for one that is not known', () => {
    expect(othersByLikeness('x', towns).size).toBe(0)
  })
})
