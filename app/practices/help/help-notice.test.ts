import { describe, expect, it } from 'vitest'
import { anActor } from '../../../tests/factories/accounts'
import { readHelpFilter } from './help-form'
import { answers, type HelpNotice, maySeeHelpNotice } from './help-notice'

const notice: HelpNotice = {
  id: '1',
  municipalityCode: '376',
  kind: 'wanted',
  area: 'handicap',
  indicatorId: null,
  text: 'Vi søger nogen at tale med.',
  createdById: null,
  createdAt: '2026-03-01T12:00:00.000Z',
  closed: false,
  hidden: false,
}
const own = anActor({ memberships: new Map([['376', 'contributor']]) })
const ownReader = anActor({ memberships: new Map([['376', 'reader']]) })
const other = anActor({ memberships: new Map([['175', 'manager']]) })
const moderator = anActor({ unionRole: 'moderator' })
const nobody = anActor()

describe('a help notice', () => {
  it('is read by all with a role in a municipality or the union, and by nobody else', () => {
    expect([own, ownReader, other, moderator, nobody].map((one) => maySeeHelpNotice(one, notice))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ])
  })

  it.each(['closed', 'hidden'] as const)('is %s only for its own and the moderators', (state) => {
    const gone = { ...notice, [state]: true }
    expect([own, ownReader, other, moderator].map((one) => maySeeHelpNotice(one, gone))).toEqual([
      true,
      false,
      false,
      true,
    ])
  })
})

describe('an offer', () => {
  it('on an area answers every indicator in it, one on an indicator only that one', () => {
    const area = { area: 'handicap', indicatorId: null } as const
    const a = { area: 'handicap', indicatorId: 'a' } as const
    const b = { area: 'handicap', indicatorId: 'b' } as const
    expect([answers(area, a), answers(a, a), answers(a, b), answers(a, area)]).toEqual([true, true, false, true])
    expect(answers({ area: 'udsatte-voksne', indicatorId: null }, area)).toBe(false)
  })
})

describe('the filter of the list', () => {
  it('takes known words only', () => {
    expect(readHelpFilter(new URLSearchParams('omraade=handicap&indikator=a'))).toEqual({
      area: 'handicap',
      indicatorId: 'a',
    })
    expect(readHelpFilter(new URLSearchParams('omraade=x&indikator='))).toEqual({ area: null, indicatorId: null })
  })
})
