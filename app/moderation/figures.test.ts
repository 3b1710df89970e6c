import { describe, expect, it } from 'vitest'
import { figuresFrom, halfYearOf } from './figures'
import type { LogEntry, LogLine } from './log-entry'

const id = '01900000-0000-7000-8000-000000000001'
const line = (entry: LogEntry, at = '2026-03-02T12:00:00Z'): LogLine => ({
  number: 1,
  at: new Date(at),
  entry,
  previousHash: '',
  hash: '',
})
const decided = (hours: number | null, automated = false): LogEntry => ({
  what: 'decided',
  case: id,
  decision: id,
  outcome: 'hide',
  ground: 'rules',
  rule: 'respect',
  automated,
  seconded: false,
  hours,
})

describe('halfYearOf', () => {
  it('goes by Danish time', () => {
    expect(halfYearOf(new Date('2026-06-30T21:59:59Z'))).toEqual({ year: 2026, half: 1 })
    expect(halfYearOf(new Date('2026-06-30T22:00:00Z'))).toEqual({ year: 2026, half: 2 })
    expect(halfYearOf(new Date('2025-12-31T23:30:00Z'))).toEqual({ year: 2026, half: 1 })
  })
})

describe('figuresFrom', () => {
  it('counts each half-year for itself, newest first', () => {
    const reported = { what: 'reported', case: id, origin: 'member', reason: 'offensive', kind: 'post' } as const
    const halves = figuresFrom([
      line(reported, '2025-11-01T12:00:00Z'),
      line(reported),
      line(reported),
      line(decided(2)),
    ])
    expect(halves.map(({ year, half, reports }) => [year, half, reports])).toEqual([
      [2026, 1, 2],
      [2025, 2, 1],
    ])
    expect(halves[0]).toMatchObject({
      decisionsByOutcome: { hide: 1 },
      decisionsByGround: { respect: 1 },
      reportsByReason: { offensive: 2 },
    })
  })

  it('gives no share and no median of few', () => {
    const four = [1, 2, 3, 4].map((hours) => line(decided(hours)))
    expect(figuresFrom(four)[0]).toMatchObject({ decisions: 4, medianHours: null, automatedShare: null })
    expect(figuresFrom([...four, line(decided(10))])[0]).toMatchObject({ medianHours: 3, automatedShare: 0 })
  })

  it('leaves automatic decisions and those nobody asked for out of the time', () => {
    const lines = [1, 1, 1, 1, 1].map((hours) => line(decided(hours)))
    expect(figuresFrom([...lines, line(decided(900, true)), line(decided(null))])[0]).toMatchObject({
      medianHours: 1,
      automated: 1,
      automatedShare: 1 / 7,
    })
  })

  it('tells how often a blind judge agreed', () => {
    const rejudged = (agrees: boolean): LogEntry => ({ what: 'rejudged', decision: id, agrees })
    const lines = [true, true, true, true, false].map((agrees) => line(rejudged(agrees)))
    expect(figuresFrom(lines)[0]).toMatchObject({ rejudged: 5, agreed: 4, agreement: 0.8 })
  })
})
