import { describe, expect, it } from 'vitest'
import { uptakeOf } from './adoption'
import { type Step, standingAfter, validSteps } from './adoption-timeline'

const told = (...steps: (readonly [Step['stage'], string, string?])[]): Step[] =>
  steps.map(([stage, since, correctsId], place) => ({ id: `${place}`, stage, since, correctsId: correctsId ?? null }))

describe('where an adoption stands', () => {
  it('counts from the first day it was tried, and stays so when it runs or is begun again', () => {
    const story = told(['considering', '2023-01-01'], ['trying', '2024-02-01'], ['running', '2024-09-01'])
    expect(standingAfter(story)).toEqual({
      ok: true,
      value: { stage: 'running', startedOn: '2024-02-01', stoppedOn: null },
    })
    const again = [...told(['trying', '2024-02-01'], ['stopped', '2025-01-01'], ['trying', '2025-06-01'])]
    expect(standingAfter(again)).toMatchObject({
      value: { stage: 'trying', startedOn: '2024-02-01', stoppedOn: null },
    })
  })

  it('has no start while it is only considered', () => {
    expect(standingAfter(told(['considering', '2023-01-01']))).toMatchObject({
      value: { stage: 'considering', startedOn: null, stoppedOn: null },
    })
  })

  it('remembers the day it was stopped', () => {
    expect(standingAfter(told(['trying', '2024-02-01'], ['stopped', '2025-01-01']))).toMatchObject({
      value: { stage: 'stopped', startedOn: '2024-02-01', stoppedOn: '2025-01-01' },
    })
  })

  it('follows a correction, also the correction of a correction and of an earlier step', () => {
    const story = told(
      ['trying', '2014-02-01'],
      ['stopped', '2025-01-01'],
      ['trying', '2023-02-01', '0'],
      ['trying', '2024-02-01', '2'],
    )
    expect(validSteps(story).map(({ id }) => id)).toEqual(['3', '1'])
    expect(standingAfter(story)).toMatchObject({ value: { stage: 'stopped', startedOn: '2024-02-01' } })
  })

  it('takes more about the same stage, but not another day for it', () => {
    expect(standingAfter(told(['trying', '2024-02-01'], ['trying', '2024-02-01']))).toMatchObject({ ok: true })
    expect(standingAfter(told(['trying', '2024-02-01'], ['trying', '2024-03-01']))).toMatchObject({
      problem: 'same-stage-other-day',
    })
  })

  it.each([
    ['dates-out-of-order', told(['trying', '2024-02-01'], ['running', '2024-01-31'])],
    ['stopped-without-start', told(['considering', '2024-02-01'], ['stopped', '2024-03-01'])],
    ['considering-after-start', told(['trying', '2024-02-01'], ['considering', '2024-03-01'])],
    ['nothing-told', []],
    ['dates-out-of-order', told(['trying', '2024-02-01'], ['stopped', '2024-06-01'], ['trying', '2024-07-01', '0'])],
  ])('is refused as %s', (problem, story) => {
    expect(standingAfter(story)).toEqual({ ok: false, problem })
  })
})

describe('uptake', () => {
  it('counts stops among those that took it up, and never who only considers', () => {
    const stages = ['running', 'stopped', 'trying', 'considering', 'stopped'] as const
    expect(uptakeOf(stages.map((stage) => ({ stage })))).toEqual({ takenUp: 4, stopped: 2 })
  })
})
