import { describe, expect, it } from 'vitest'
import { findContactData } from './contact-data'

describe('findContactData', () => {
  it.each([
    'Ring 23 45 67 89',
    'tlf. 23456789',
    'på 2345 6789.',
    '+45 23 45 67 89',
    '+4523456789',
    '0045 23456789',
    '+45 234 56 789',
    '23-45-67-89',
    '(23 45 67 89)',
  ])('finds the telephone number in %s', (text) => {
    expect(findContactData(text).map((hit) => hit.kind)).toEqual(['phone'])
  })

  it.each(['anna@eksempel.dk', 'Skriv til Anna.Bo-1@mail.kommune.dk.', 'søren@båd.dk'])(
    'finds the e-mail in %s',
    (text) => {
      expect(findContactData(text).map((hit) => hit.kind)).toEqual(['email'])
    },
  )

  it.each([
    'Voksne i bostøtte efter § 85',
    '§§ 82 83 84 85',
    '2013-2015',
    '2013 2014',
    'i 2013, 2014 og 2015',
    '12.000.000 borgere',
    '23 456 789 besøg',
    '23.456.789',
    'fra 20.10.2024 til 21-10-2024',
    'docplayer.dk/94997754-rapport',
    'https://www.vive.dk/?id=23456789',
    '12-25-årige',
    'mellem 20 og 25 sager, 90-95 pct.',
    'sag 123456789',
    'a@b',
  ])('lets %s go', (text) => {
    expect(findContactData(text)).toEqual([])
  })

  it('keeps order and place, and never what was found', () => {
    const hits = findContactData('Se anna@eksempel.dk\neller 23 45 67 89')
    expect(hits).toEqual([
      { kind: 'email', line: 1, column: 4, masked: '•••@•••' },
      { kind: 'phone', line: 2, column: 7, masked: '•• •• •• ••' },
    ])
  })

  it('reads a very long word once', () => {
    const begun = performance.now()
    expect(findContactData('a.'.repeat(200_000))).toEqual([])
    expect(performance.now() - begun).toBeLessThan(1_000)
  })

  it('does not take a CPR number for a telephone number', () => {
    expect(findContactData('210203-1234 og 2102031234')).toEqual([])
  })
})
