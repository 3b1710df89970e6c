import { describe, expect, it } from 'vitest'
import { nearestId, suggestIds } from './nearest-id'

const ids = ['bu-dst-plejefamilie-andel', 'bu-dst-anbragte-rate', 'uv-fc-sagstid-85']

describe('the nearest id', () => {
  it('is the one a text most likely misspells', () => {
    expect(nearestId('bu-dst-plejefamile-andel', ids)).toBe('bu-dst-plejefamilie-andel')
    expect(nearestId('BU-DST-ANBRAGTE-RATE', ids)).toBe('bu-dst-anbragte-rate')
    expect(nearestId('uv-fc-sagstid-58', ids)).toBe('uv-fc-sagstid-85')
  })

  it('is none when nothing is near', () => {
    expect(nearestId('noget-helt-andet', ids)).toBeNull()
    expect(nearestId('', ids)).toBeNull()
  })

  it('is looked up a limited number of times', () => {
    const suggest = suggestIds(ids, 1)
    expect(suggest('uv-fc-sagstid-86')).toBe('uv-fc-sagstid-85')
    expect(suggest('uv-fc-sagstid-86')).toBe('uv-fc-sagstid-85')
    expect(suggest('uv-fc-sagstid-87')).toBeNull()
  })
})
