import { describe, expect, it } from 'vitest'
import { anEditionMethod } from '../../tests/factories/index'
import { readEditionMethod } from './edition-method'

const known = { catalogueIds: new Set(['x', 'y']), idsWithFigures: new Set(['x']) }
const faultsOf = (document: unknown, seed: number | null = null) => {
  const read = readEditionMethod(document, known, seed)
  return read.ok ? [] : read.problem.map(({ path }) => path)
}

describe('the method of an edition', () => {
  it('is taken as it is, or with another seed written into it', () => {
    const document = anEditionMethod({ x: 'higher' })
    expect(readEditionMethod(document, known, null)).toMatchObject({ ok: true, value: { document } })
    const seeded = readEditionMethod(document, known, 42)
    expect(seeded).toMatchObject({
      ok: true,
      value: { document: { uncertainty: { draws: 20, seed: 42 } }, method: { uncertainty: { seed: 42 } } },
    })
    expect(document.uncertainty?.seed).toBe(7)
  })

  it('must be a method at all', () => {
    expect(faultsOf({})).toContain('format')
    expect(faultsOf('method')).toEqual(['(method)'])
  })

  it('uses indicators of the catalogue that have figures, all faults at once', () => {
    expect(faultsOf(anEditionMethod({ x: 'higher', y: 'higher', z: 'higher' }))).toEqual([
      'indicators.y',
      'indicators.z',
    ])
  })

  it('names its root as pages know it and tells its uncertainty', () => {
    const { uncertainty: _, ...certain } = anEditionMethod({ x: 'higher' })
    const tree = { id: 'alt', children: [{ indicator: 'x' }] }
    expect(faultsOf({ ...certain, tree })).toEqual(['tree.id', 'uncertainty'])
  })
})
