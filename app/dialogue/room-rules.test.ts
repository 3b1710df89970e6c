import { describe, expect, it } from 'vitest'
import { anActor } from '../../tests/factories/accounts'
import { fits, mayAsk, mayHost, mayTakeOver, roomDeeds, roomSlug } from './room-rules'

const member = anActor({ memberships: new Map([['376', 'reader' as const]]) })
const staff = anActor({ unionRole: 'staff' })

describe('a room', () => {
  it.each([
    ['let-in', ['asked']],
    ['refuse', ['asked']],
    ['remove', ['member']],
    ['make-host', ['member']],
  ] as const)('%s is done to %s', (deed, expected) => {
    expect((['asked', 'member', 'host', null] as const).filter((standing) => fits(deed, standing))).toEqual(expected)
    expect(roomDeeds).toContain(deed)
  })

  it('is asked for by those who take part in the dialogue, once, while it is open', () => {
    expect(mayAsk(member, { standing: null, closed: false })).toBe(true)
    expect(mayAsk(member, { standing: 'asked', closed: false })).toBe(false)
    expect(mayAsk(member, { standing: null, closed: true })).toBe(false)
    expect(mayAsk({ ...member, suspended: true }, { standing: null, closed: false })).toBe(false)
    expect(mayAsk(anActor(), { standing: null, closed: false })).toBe(false)
  })

  it('is led by its hosts, and by the union only where none is left', () => {
    expect(mayHost(member, 'host')).toBe(true)
    expect(mayHost(staff, 'member')).toBe(false)
    expect(mayHost({ ...member, suspended: true }, 'host')).toBe(false)
    expect(mayTakeOver(staff, [])).toBe(true)
    expect(mayTakeOver(staff, ['somebody'])).toBe(false)
    expect(mayTakeOver(member, [])).toBe(false)
  })

  it('has an address of its name', () => {
    expect(roomSlug('  Socialpædagoger på Sjælland & Øerne! ')).toBe('socialpaedagoger-paa-sjaelland-oeerne')
    expect(roomSlug('Ny')).toBe('rum-ny')
    expect(roomSlug('***')).toBe('rum')
  })
})
