import { describe, expect, it } from 'vitest'
import type { Actor, MunicipalRole } from '~/accounts/actor'
import { anActor } from '../../tests/factories/accounts'
import {
  isListedFor,
  mayPublishPractice,
  maySeePractice,
  mayWritePractice,
  type PracticeStanding,
} from './practice-visibility'

const inMunicipality = (code: string, role: MunicipalRole) => anActor({ memberships: new Map([[code, role]]) })

const stranger = null
const readers: Record<string, Actor | null> = {
  stranger,
  'nobody in particular': anActor(),
  'reader there': inMunicipality('376', 'reader'),
  'contributor there': inMunicipality('376', 'contributor'),
  'editor elsewhere': inMunicipality('657', 'editor'),
  'union staff': anActor({ unionRole: 'staff' }),
  moderator: anActor({ unionRole: 'moderator' }),
}

function aStanding(parts: Partial<PracticeStanding> = {}): PracticeStanding {
  return { municipalityCode: '376', state: 'published', visibility: 'public', hidden: false, ...parts }
}

function whoSees(standing: PracticeStanding): string[] {
  return Object.keys(readers).filter((name) => maySeePractice(readers[name] ?? null, standing))
}

describe('who sees a practice', () => {
  it('is everyone when it is public', () => {
    expect(whoSees(aStanding())).toEqual(Object.keys(readers))
  })

  it('is municipalities and union when it is shared with all municipalities', () => {
    expect(whoSees(aStanding({ visibility: 'municipalities' }))).toEqual([
      'reader there',
      'contributor there',
      'editor elsewhere',
      'union staff',
      'moderator',
    ])
  })

  it.each(['draft', 'archived'] as const)('is its own writers alone when it is %s, not even moderators', (state) => {
    expect(whoSees(aStanding({ state }))).toEqual(['contributor there'])
  })

  it('is its own writers and moderators while it is hidden', () => {
    expect(whoSees(aStanding({ hidden: true }))).toEqual(['contributor there', 'moderator'])
    expect(whoSees(aStanding({ hidden: true, state: 'archived' }))).toEqual(['contributor there'])
  })
})

describe('what is listed and counted', () => {
  it('is never hidden, archived or a draft, not even for its writers', () => {
    for (const reader of Object.values(readers)) {
      expect(isListedFor(reader, aStanding({ hidden: true }))).toBe(false)
      expect(isListedFor(reader, aStanding({ state: 'draft' }))).toBe(false)
      expect(isListedFor(reader, aStanding({ state: 'archived' }))).toBe(false)
    }
  })

  it('is nothing that the reader may not open', () => {
    for (const reader of Object.values(readers)) {
      for (const visibility of ['municipalities', 'public'] as const) {
        const standing = aStanding({ visibility })
        expect(isListedFor(reader, standing)).toBe(maySeePractice(reader, standing))
      }
    }
  })
})

describe('who writes and publishes', () => {
  it('takes a contributor to write and an editor to publish, in that municipality', () => {
    const contributor = inMunicipality('376', 'contributor')
    expect(mayWritePractice(contributor, aStanding())).toBe(true)
    expect(mayPublishPractice(contributor, aStanding())).toBe(false)
    expect(mayPublishPractice(inMunicipality('376', 'editor'), aStanding())).toBe(true)
    expect(mayWritePractice(inMunicipality('657', 'manager'), aStanding())).toBe(false)
  })

  it('leaves the examples to nobody', () => {
    expect(mayWritePractice(anActor({ isAdministrator: true }), aStanding({ municipalityCode: null }))).toBe(false)
  })
})
