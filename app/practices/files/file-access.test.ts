import { describe, expect, it } from 'vitest'
import { anActor } from '../../../tests/factories/accounts'
import type { PracticeStanding } from '../practice-visibility'
import { type FilePlace, maySeeFileAt } from './file-access'

const standing: PracticeStanding = {
  municipalityCode: '376',
  state: 'published',
  visibility: 'public',
  hidden: false,
}
const current: FilePlace = { standing, isCurrent: true, isNumbered: true, isWaiting: false, area: 'handicap' }
const writer = anActor({ memberships: new Map([['376', 'contributor']]) })
const elsewhere = anActor({ memberships: new Map([['175', 'manager']]) })
const moderator = anActor({ unionRole: 'moderator' })
const staff = anActor({ unionRole: 'staff' })
const everybody = [null, elsewhere, writer, moderator, staff]
const seenBy = (place: FilePlace) => everybody.map((reader) => maySeeFileAt(reader, place))

describe('a file', () => {
  it('of a public text is for everybody', () => {
    expect(seenBy(current)).toEqual([true, true, true, true, true])
  })

  it('of a text shared with municipalities is not for strangers', () => {
    expect(seenBy({ ...current, standing: { ...standing, visibility: 'municipalities' } })).toEqual([
      false,
      true,
      true,
      true,
      true,
    ])
  })

  it('of a hidden text is for its writers and the moderators', () => {
    expect(seenBy({ ...current, standing: { ...standing, hidden: true } })).toEqual([false, false, true, true, false])
  })

  it('of an archived text is for its writers', () => {
    expect(seenBy({ ...current, standing: { ...standing, state: 'archived' } })).toEqual([
      false,
      false,
      true,
      false,
      false,
    ])
  })

  it('of a working copy is for its writers, and while it waits for those who judge', () => {
    const copy = { ...current, isCurrent: false, isNumbered: false }
    expect(seenBy(copy)).toEqual([false, false, true, false, false])
    expect(seenBy({ ...copy, isWaiting: true })).toEqual([false, false, true, false, true])
    const expert = anActor({ memberships: new Map([['461', 'editor']]), expertIn: new Set(['handicap']) })
    expect(maySeeFileAt(expert, { ...copy, isWaiting: true })).toBe(true)
    expect(maySeeFileAt(expert, { ...copy, isWaiting: true, area: 'udsatte-voksne' })).toBe(false)
  })

  it('that was taken off the text since is for those who read its history', () => {
    expect(seenBy({ ...current, isCurrent: false })).toEqual([false, false, true, true, false])
    const example = { ...current, isCurrent: false, standing: { ...standing, municipalityCode: null } }
    expect(seenBy(example)).toEqual([true, true, true, true, true])
  })
})
