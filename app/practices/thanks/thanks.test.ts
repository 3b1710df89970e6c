import { describe, expect, it } from 'vitest'
import { anActor } from '../../../tests/factories/accounts'
import type { PracticeStanding } from '../practice-visibility'
import { thankingFor } from './thanks'

const practice: PracticeStanding = {
  municipalityCode: '376',
  state: 'published',
  visibility: 'municipalities',
  hidden: false,
}
const elsewhere = anActor({ memberships: new Map([['175', 'contributor']]) })

describe('thanks', () => {
  it('are given in the name of another municipality than the author’s, by those who speak for it', () => {
    expect(thankingFor(elsewhere, practice)).toEqual(['175'])
    const both = anActor({
      memberships: new Map([
        ['376', 'manager'],
        ['175', 'manager'],
        ['461', 'reader'],
      ]),
    })
    expect(thankingFor(both, practice)).toEqual(['175'])
    expect(thankingFor(null, practice)).toEqual([])
    expect(thankingFor(anActor({ unionRole: 'staff' }), practice)).toEqual([])
    expect(thankingFor({ ...elsewhere, suspended: true }, practice)).toEqual([])
  })

  it('are for what others can read, and not for examples, which nobody wrote', () => {
    expect(thankingFor(elsewhere, { ...practice, hidden: true })).toEqual([])
    expect(thankingFor(elsewhere, { ...practice, state: 'archived' })).toEqual([])
    expect(thankingFor(elsewhere, { ...practice, municipalityCode: null })).toEqual([])
  })
})
