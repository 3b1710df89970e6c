import { describe, expect, it } from 'vitest'
import { aFigure, aPlace } from '../../tests/factories/edition-values'
import { peersDoingWell } from './peers-doing-well'

const peers = ['101', '147', '151'].map((municipalityCode, index) => ({
  municipalityCode,
  place: index + 1,
  distance: index,
}))
const codes = (found: { municipalityCode: string }[]) => found.map(({ municipalityCode }) => municipalityCode)
const figure = (municipalityCode: string, place: ReturnType<typeof aPlace> | null) =>
  aFigure({ municipalityCode, place })

describe('the peers to learn from', () => {
  it('are those in the best quarter, best first, the nearer of two that share a place', () => {
    const figures = [
      figure('151', aPlace(5, 5, 5, 1)),
      figure('147', aPlace(5, 5, 5, 1)),
      figure('101', aPlace(30, 30, 30, 2)),
    ]
    expect(codes(peersDoingWell(peers, figures, aPlace(90, 90, 90, 4), 3))).toEqual(['147', '151'])
    expect(codes(peersDoingWell(peers, figures, aPlace(90, 90, 90, 4), 1))).toEqual(['147'])
  })

  it('are the best of the group where nobody is in the best quarter', () => {
    const figures = [figure('101', aPlace(60, 60, 60, 3)), figure('147', aPlace(50, 50, 50, 3))]
    expect(codes(peersDoingWell(peers, figures, aPlace(90, 90, 90, 4), 3))).toEqual(['147'])
  })

  it('are nobody who stands behind, has no place or is no peer', () => {
    const figures = [figure('101', aPlace(95, 95, 95, 4)), figure('147', null), figure('851', aPlace(1, 1, 1, 1))]
    expect(peersDoingWell(peers, figures, aPlace(90, 90, 90, 4), 3)).toEqual([])
  })
})
