import { describe, expect, it } from 'vitest'
import { aPracticeText } from '../../tests/factories/practice-text'
import { emptyText } from './practice-text'
import { publishingGaps } from './publishing-gaps'

const areas = new Map([
  ['bu-1', 'udsatte-boern-og-unge' as const],
  ['hc-1', 'handicap' as const],
])

describe('publishingGaps', () => {
  it('asks for the six fields and nothing more', () => {
    expect(publishingGaps(emptyText, areas).map((gap) => gap.field)).toEqual([
      'title',
      'problem',
      'targetGroup',
      'content',
      'notWorking',
      'area',
      'indicatorIds',
    ])
    expect(publishingGaps(aPracticeText({ indicatorIds: ['bu-1'] }), areas)).toEqual([])
  })

  it('takes blanks for nothing', () => {
    expect(publishingGaps(aPracticeText({ indicatorIds: ['bu-1'], notWorking: ' \n ' }), areas)).toEqual([
      { field: 'notWorking', problem: 'missing' },
    ])
  })

  it('wants one to five indicators, at least one of them in the area', () => {
    const problems = (indicatorIds: string[]) =>
      publishingGaps(aPracticeText({ indicatorIds }), areas).map((gap) => gap.problem)
    expect(problems([])).toEqual(['no-indicators'])
    expect(problems(['bu-1', '2', '3', '4', '5', '6'])).toEqual(['too-many-indicators'])
    expect(problems(['hc-1'])).toEqual(['no-indicator-in-area'])
    expect(problems(['hc-1', 'bu-1'])).toEqual([])
  })

  it('refuses a contact address that is no e-mail address', () => {
    const text = aPracticeText({ indicatorIds: ['bu-1'], contactEmail: 'ring til os' })
    expect(publishingGaps(text, areas)).toEqual([{ field: 'contactEmail', problem: 'not-an-email' }])
  })
})
