import { describe, expect, it } from 'vitest'
import { dueDigest } from './digest-period'

describe('when digests are made', () => {
  it('is never before seven in the morning in Denmark, summer and winter', () => {
    expect(dueDigest(new Date('2026-11-24T05:59:59Z'))).toBeNull()
    expect(dueDigest(new Date('2026-11-24T06:00:00Z'))?.periods).toEqual(['2026-11-24'])
    expect(dueDigest(new Date('2026-07-07T04:59:59Z'))).toBeNull()
    expect(dueDigest(new Date('2026-07-07T05:00:00Z'))?.periods).toEqual(['2026-07-07'])
  })

  it('is on weekdays, with the weekly one on Mondays', () => {
    expect(dueDigest(new Date('2026-11-21T12:00:00Z'))).toBeNull()
    expect(dueDigest(new Date('2026-11-22T12:00:00Z'))).toBeNull()
    expect(dueDigest(new Date('2026-11-23T12:00:00Z'))).toMatchObject({
      periods: ['2026-11-23', '2026-W48'],
      frequencies: ['daily', 'weekly'],
    })
    expect(dueDigest(new Date('2026-11-27T12:00:00Z'))?.frequencies).toEqual(['daily'])
  })

  it('tells what happened until seven, however late it runs', () => {
    const winter = new Date('2026-11-24T06:00:00Z')
    for (const late of ['06:00:00.123', '10:31:07', '22:59:59']) {
      expect(dueDigest(new Date(`2026-11-24T${late}Z`))?.until).toEqual(winter)
    }
    expect(dueDigest(new Date('2026-07-07T15:00:00Z'))?.until).toEqual(new Date('2026-07-07T05:00:00Z'))
  })

  it('counts weeks as Danes do, over a new year too', () => {
    expect(dueDigest(new Date('2024-12-30T12:00:00Z'))?.periods[1]).toBe('2025-W01')
    expect(dueDigest(new Date('2027-01-04T12:00:00Z'))?.periods[1]).toBe('2027-W01')
    expect(dueDigest(new Date('2020-12-28T12:00:00Z'))?.periods[1]).toBe('2020-W53')
  })

  it('after midnight in Denmark is the next day, though it is not yet in Greenwich', () => {
    expect(dueDigest(new Date('2026-11-23T23:30:00Z'))).toBeNull()
  })
})
