import { describe, expect, it } from 'vitest'
import { aFigure, aPlace } from '../../../tests/factories/edition-values'
import { askableAmong, likenessOf } from './askable'

const nearness = new Map(['101', '147', '151'].map((code, index) => [code, { place: index * 10 + 1 }]))
const codes = (found: { municipalityCode: string }[]) => found.map(({ municipalityCode }) => municipalityCode)
const figure = (municipalityCode: string, quarter: 1 | 2, rank: number, n: number | null = null) =>
  aFigure({ municipalityCode, place: aPlace(rank, rank, rank, quarter), n })

describe('whom one can ask', () => {
  it('is the best quarter, the most alike first, with the reason', () => {
    const found = askableAmong('376', [figure('151', 1, 1), figure('147', 1, 2), figure('101', 1, 3)], nearness, null)
    expect(codes(found)).toEqual(['101', '147', '151'])
    expect(found.map(({ likeness }) => likeness)).toEqual(['peer', 'alike', 'alike'])
  })

  it('is neither oneself, the middle of the field, one without a place nor one with too few answers', () => {
    const figures = [
      figure('376', 1, 1),
      figure('101', 2, 30),
      aFigure({ municipalityCode: '147', place: null, value: null, status: 'missing' }),
      figure('151', 1, 2, 2),
    ]
    expect(askableAmong('376', figures, nearness, 5)).toEqual([])
  })

  it('is ordered by place where nothing is known of likeness', () => {
    const found = askableAmong('376', [figure('151', 1, 7), figure('147', 1, 2)], new Map(), null)
    expect(codes(found)).toEqual(['147', '151'])
    expect(found.map(({ nearness: near, likeness }) => [near, likeness])).toEqual([
      [null, null],
      [null, null],
    ])
  })
})

describe('likeness', () => {
  it('has bands of 8 and 25', () => {
    expect([1, 8, 9, 25, 26, null].map(likenessOf)).toEqual(['peer', 'peer', 'alike', 'alike', 'other', null])
  })
})
