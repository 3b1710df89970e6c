import { describe, expect, it } from 'vitest'
import { noticeForm, placeNamed } from './notice-form'

const given = {
  address: '/praksis/gusa',
  text: 'Et billede er taget i smug.',
  name: 'Bo Lind',
  email: 'bo@example.dk',
  goodFaith: 'on',
}
const codes = (fields: Record<string, string>) =>
  noticeForm.safeParse(fields).error?.issues.map(({ message }) => message)

describe('noticeForm', () => {
  it('asks for an address, an explanation, who it is and good faith', () => {
    expect(codes(given)).toBeUndefined()
    expect(codes({ ...given, address: ' ', text: '' })).toEqual(['give-address', 'tell-why'])
    expect(codes({ ...given, name: '', email: 'bo' })).toEqual(['give-name', 'give-email'])
    const { goodFaith: _, ...without } = given
    expect(codes(without)).toEqual(['good-faith'])
  })

  it('asks for no name where the law lets it be left out', () => {
    expect(codes({ ...given, name: '', email: '', isChildAbuse: 'on' })).toBeUndefined()
    expect(codes({ ...given, email: 'bo', isChildAbuse: 'on' })).toEqual(['give-email'])
  })
})

describe('placeNamed', () => {
  it.each([
    ['https://socialtindeks.example/praksis/gusa', { practiceSlug: 'gusa' }],
    ['/en/praksis/gusa?besked=x', { practiceSlug: 'gusa' }],
    [
      'http://x/dialog/01900000-0000-7000-8000-000000000001?side=2#indlaeg-57',
      { threadId: '01900000-0000-7000-8000-000000000001', number: 57 },
    ],
    ['/dialog/01900000-0000-7000-8000-000000000001', { threadId: '01900000-0000-7000-8000-000000000001', number: 1 }],
    ['/om', null],
    ['ikke en adresse', null],
  ])('%s', (address, place) => {
    expect(placeNamed(address)).toEqual(place)
  })
})
