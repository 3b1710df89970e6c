import { describe, expect, it } from 'vitest'
import {
  barToPublishing,
  checkPreviewEnd,
  checkPublishAt,
  type EditionProcess,
  isPreviewed,
  isRecomputing,
  stepStates,
  takesObjections,
} from './process'

const now = new Date('2026-11-22T12:00:00Z')
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000).toISOString()

function aProcess(differing: Partial<EditionProcess> = {}): EditionProcess {
  return {
    state: 'draft',
    computedAt: hours(-1),
    previewFrom: null,
    previewUntil: null,
    publishAt: null,
    recomputeSince: null,
    publishedAt: null,
    openObjections: 0,
    objections: 0,
    waitingCorrections: 0,
    corrections: 0,
    ...differing,
  }
}

const running = aProcess({ previewFrom: hours(-1), previewUntil: hours(1) })
const ended = aProcess({ previewFrom: hours(-3), previewUntil: hours(-1) })
const shown = (process: EditionProcess) =>
  Object.fromEntries(stepStates(process, now).map(({ step, state }) => [step, state]))

describe('the way of an edition to everybody', () => {
  it('goes from preview over objections and recomputing to publication', () => {
    expect(shown(aProcess())).toMatchObject({ computed: 'done', preview: 'ahead', published: 'ahead' })
    expect(shown(running)).toMatchObject({ preview: 'now', objections: 'ahead', published: 'ahead' })
    expect(shown({ ...ended, openObjections: 1 })).toMatchObject({ preview: 'done', objections: 'now' })
    expect(shown({ ...ended, corrections: 1, waitingCorrections: 1 })).toMatchObject({ recomputed: 'now' })
    expect(shown({ ...ended, corrections: 1 })).toMatchObject({ recomputed: 'done', published: 'now' })
    expect(shown(ended)).toMatchObject({ objections: 'done', recomputed: 'left-out', published: 'now' })
    expect(shown(aProcess({ state: 'published' }))).toMatchObject({ preview: 'left-out', published: 'done' })
  })

  it('counts objections as decided when the preview they came in was called off, and as under way while it runs', () => {
    expect(shown({ ...running, objections: 1 })).toMatchObject({ preview: 'now', objections: 'now' })
    expect(shown(aProcess({ objections: 1 }))).toMatchObject({ preview: 'ahead', objections: 'done' })
    expect(shown(aProcess({ state: 'published', objections: 1 }))).toMatchObject({ objections: 'done' })
  })

  it('takes objections until the preview ends, and shows it until publication', () => {
    expect([takesObjections(running, now), takesObjections(ended, now), takesObjections(aProcess(), now)]).toEqual([
      true,
      false,
      false,
    ])
    expect([isPreviewed(running), isPreviewed(ended), isPreviewed(aProcess())]).toEqual([true, true, false])
  })

  it('is barred while anything is undecided', () => {
    expect(barToPublishing(aProcess(), now)).toBeNull()
    expect(barToPublishing(ended, now)).toBeNull()
    expect(barToPublishing(running, now)).toBe('preview-running')
    expect(barToPublishing({ ...ended, openObjections: 1 }, now)).toBe('objections-open')
    expect(barToPublishing({ ...ended, waitingCorrections: 1 }, now)).toBe('corrections-waiting')
    expect(barToPublishing({ ...ended, recomputeSince: hours(-0.1) }, now)).toBe('recomputing')
    expect(barToPublishing({ ...ended, state: 'published' }, now)).toBe('already-published')
  })

  it('a computation whose process is gone is over after ten minutes', () => {
    expect(isRecomputing({ recomputeSince: hours(-0.1) }, now)).toBe(true)
    expect(isRecomputing({ recomputeSince: hours(-0.2) }, now)).toBe(false)
  })

  it('has its dates in the right order', () => {
    const at = (count: number) => new Date(hours(count))
    expect([checkPreviewEnd(null, now), checkPreviewEnd(at(-1), now), checkPreviewEnd(at(1), now)]).toEqual([
      'date-missing',
      'in-the-past',
      null,
    ])
    expect(checkPublishAt(at(0.5), running, now)).toBe('before-preview-ends')
    expect(checkPublishAt(at(1), running, now)).toBeNull()
    expect(checkPublishAt(at(-1), aProcess(), now)).toBe('in-the-past')
  })
})
