import { describe, expect, it } from 'vitest'
import { isDiscardable, isInterrupted, isPublishable } from './import-batch'

const now = new Date('2026-01-01T12:00:00Z')
const secondsAgo = (seconds: number) => new Date(now.getTime() - seconds * 1000)

describe('an import batch', () => {
  it('is interrupted when its reading has been silent for a minute', () => {
    expect(isInterrupted({ state: 'reading', progressAt: secondsAgo(61) }, now)).toBe(true)
    expect(isInterrupted({ state: 'reading', progressAt: secondsAgo(59) }, now)).toBe(false)
    expect(isInterrupted({ state: 'staged', progressAt: secondsAgo(600) }, now)).toBe(false)
  })

  it('may be published when it is read, not empty and without errors', () => {
    const fine = { state: 'staged', errorCount: 0, observationCount: 1, isCorrection: false } as const
    expect(isPublishable(fine)).toBe(true)
    expect(isPublishable({ ...fine, errorCount: 1 })).toBe(false)
    expect(isPublishable({ ...fine, observationCount: 0 })).toBe(false)
    expect(isPublishable({ ...fine, state: 'withdrawn' })).toBe(false)
    expect(isPublishable({ ...fine, isCorrection: true })).toBe(false)
  })

  it('may be thrown away before it is published, but not while it is read', () => {
    const staged = { state: 'staged', progressAt: now, isCorrection: false } as const
    expect(isDiscardable(staged, now)).toBe(true)
    expect(isDiscardable({ ...staged, isCorrection: true }, now)).toBe(false)
    expect(isDiscardable({ ...staged, state: 'reading', progressAt: secondsAgo(5) }, now)).toBe(false)
    expect(isDiscardable({ ...staged, state: 'reading', progressAt: secondsAgo(90) }, now)).toBe(true)
    expect(isDiscardable({ ...staged, state: 'published', progressAt: secondsAgo(90) }, now)).toBe(false)
  })
})
