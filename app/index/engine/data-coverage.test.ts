import { describe, expect, it } from 'vitest'
import { aMethod, someFigures } from '../../../tests/factories/index-method'
import { dataCoverage } from './data-coverage'
import { prepareIndex } from './prepare-index'

const tree = {
  id: 'index',
  children: [
    { id: 'a', weight: 3, children: [{ indicator: 'x' }, { indicator: 'y' }] },
    { id: 'b', weight: 1, children: [{ indicator: 'z' }] },
  ],
}

describe('data coverage', () => {
  it('is the share of the whole weight that rests on a value, down through the groups', () => {
    const prepared = prepareIndex(
      aMethod({ ids: ['x', 'y', 'z'], tree }),
      someFigures({ x: [1, 2, 3], y: [null, 2, 3], z: [1, null, 3] }),
    )
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.problem))
    const { plan } = prepared.value
    const of = (unit: number, id: string) =>
      dataCoverage(prepared.value, unit)[plan.groups.find((group) => group.id === id)?.slot ?? -1]
    expect(of(0, 'a')).toBe(0.5)
    expect(of(0, 'index')).toBe((3 * 0.5 + 1) / 4)
    expect(of(1, 'b')).toBe(0)
    expect(of(1, 'index')).toBe(0.75)
    expect(of(2, 'index')).toBe(1)
  })
})
