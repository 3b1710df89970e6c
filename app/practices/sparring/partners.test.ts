import { describe, expect, it } from 'vitest'
import { aPlace } from '../../../tests/factories/edition-values'
import type { HelpNotice } from '../help/help-notice'
import { type Askable, likenessOf } from './askable'
import { matchPartners } from './partners'

const asked = { area: 'handicap', indicatorId: 'a' } as const
const askable = (municipalityCode: string, nearness: number): Askable => ({
  municipalityCode,
  value: 1,
  place: aPlace(1, 1, 1, 1),
  nearness,
  likeness: likenessOf(nearness),
})
const notice = (municipalityCode: string, differing: Partial<HelpNotice> = {}): HelpNotice => ({
  id: `opslag-${municipalityCode}`,
  municipalityCode,
  kind: 'offered',
  area: 'handicap',
  indicatorId: null,
  text: 'Ring gerne',
  createdById: null,
  createdAt: '2026-01-01T00:00:00.000Z',
  closed: false,
  hidden: false,
  ...differing,
})
const codes = (found: { municipalityCode: string }[]) => found.map(({ municipalityCode }) => municipalityCode)

describe('sparring partners', () => {
  it('are willing only where they have offered it on this area or indicator', () => {
    const offers = [
      notice('101'),
      notice('147', { area: 'udsatte-voksne' }),
      notice('151', { kind: 'wanted' }),
      notice('153', { indicatorId: 'b' }),
      notice('155', { indicatorId: 'a', text: 'Om netop den' }),
      notice('155', { id: 'bredt' }),
    ]
    const all = ['101', '147', '151', '153', '155'].map((code, index) => askable(code, index + 1))
    const { willing, others } = matchPartners({ askable: all, offers, asked, theirWeak: [] })
    expect(codes(willing)).toEqual(['101', '155'])
    expect(willing[1]?.offer?.text).toBe('Om netop den')
    expect(codes(others)).toEqual(['147', '151', '153'])
  })

  it('come by band of likeness, then by what they would get in return, then by likeness', () => {
    const all = [askable('101', 1), askable('147', 2), askable('151', 9), askable('153', 40)]
    const theirWeak = ['147', '153', '153'].map((municipalityCode, index) => ({
      municipalityCode,
      indicatorId: `s${index}`,
    }))
    const { others } = matchPartners({ askable: all, offers: [], asked, theirWeak })
    expect(codes(others)).toEqual(['147', '101', '151', '153'])
    expect(others[0]?.canGive).toEqual(['s0'])
  })
})
