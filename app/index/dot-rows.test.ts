import { describe, expect, it } from 'vitest'
import { dotRows } from './dot-rows'

describe('dots along an axis', () => {
  it('stand at their value', () => {
    expect(dotRows([0, 10, 5], 0, 10, 0.1).map(({ position }) => position)).toEqual([0, 1, 0.5])
  })

  it('are stacked where they would cover each other', () => {
    expect(dotRows([5, 5, 5.2, 9], 0, 10, 0.1).map(({ row }) => row)).toEqual([0, 1, 2, 0])
  })

  it('use the lowest free row', () => {
    expect(dotRows([1, 1.5, 2.1], 0, 10, 0.1).map(({ row }) => row)).toEqual([0, 1, 0])
  })

  it('stand in the middle when there is only one value', () => {
    expect(dotRows([3, 3], 3, 3, 0.1)).toEqual([
      { index: 0, position: 0.5, row: 0 },
      { index: 1, position: 0.5, row: 1 },
    ])
  })
})
