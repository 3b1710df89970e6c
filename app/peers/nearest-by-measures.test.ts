import { describe, expect, it } from 'vitest'
import { nearestByMeasures } from './nearest-by-measures'

const codes = ['a', 'b', 'c', 'd']
const nearest = (...measures: { values: (number | null)[]; weight: number }[]) =>
  nearestByMeasures(0, codes, measures, 3).map(({ municipalityCode }) => municipalityCode)

describe('likeness by measures of one’s own choice', () => {
  const size = [10, 11, 20, 30]
  const need = [100, 130, 101, 110]

  it('follows the weights', () => {
    expect(nearest({ values: size, weight: 1 }, { values: need, weight: 0 })).toEqual(['b', 'c', 'd'])
    expect(nearest({ values: size, weight: 0 }, { values: need, weight: 1 })).toEqual(['c', 'd', 'b'])
    expect(nearest({ values: size, weight: 0.1 }, { values: need, weight: 5 })[0]).toBe('c')
  })

  it('is the same for weights in any scale but for the unit of the distance', () => {
    const one = nearest({ values: size, weight: 1 }, { values: need, weight: 2 })
    expect(nearest({ values: size, weight: 10 }, { values: need, weight: 20 })).toEqual(one)
  })

  it('is nobody where no measure counts or the own values are unknown', () => {
    expect(nearest({ values: size, weight: 0 })).toEqual([])
    expect(nearest({ values: [null, 1, 2, 3], weight: 1 })).toEqual([])
  })
})
