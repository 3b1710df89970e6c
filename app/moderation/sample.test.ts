import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { drawFrom, monthBefore } from './sample'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const many = Array.from({ length: 100 }, (_, place) => `d${place}`)

describe('drawFrom', () => {
  it('draws a tenth, at least three, never more than there are', () => {
    expect(drawFrom(many, 's', sha256)).toHaveLength(10)
    expect(drawFrom(many.slice(0, 8), 's', sha256)).toHaveLength(3)
    expect(drawFrom(['a'], 's', sha256)).toEqual(['a'])
    expect(drawFrom([], 's', sha256)).toEqual([])
  })

  it('goes by the seed alone, not by the order', () => {
    expect(drawFrom([...many].reverse(), 's', sha256)).toEqual(drawFrom(many, 's', sha256))
    expect(drawFrom(many, 'another', sha256)).not.toEqual(drawFrom(many, 's', sha256))
  })
})

describe('monthBefore', () => {
  it('reaches into the year before', () => {
    expect(monthBefore(new Date('2026-01-15T12:00:00Z'))).toEqual({
      period: '2025-12',
      from: new Date('2025-12-01T00:00:00Z'),
      to: new Date('2026-01-01T00:00:00Z'),
    })
  })
})
