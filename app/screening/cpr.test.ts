import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCprNumbers } from './cpr'

describe('findCprNumbers', () => {
  it.each([
    'Borgeren 010203-1234 kom',
    '0102031234',
    '010203 1234',
    '010203–1234',
    '010203 - 1234',
    '01-02-03-1234',
    '01.02.03 1234',
    'cpr010203-1234.',
    '010203\u00AD-\u200B1234',
  ])('finds the number in %s', (text) => {
    expect(findCprNumbers(text)).toHaveLength(1)
  })

  it.each([
    'Tlf. 12 34 56 78',
    '320203-1234',
    '011303-1234',
    '2013-2015',
    'sag 12345678901',
    '01-02-2023',
    'fra 15.10.2019 til 16.10.2020',
    '1.234.567.890 kroner',
  ])('lets %s go', (text) => {
    expect(findCprNumbers(text)).toEqual([])
  })

  it('tells the line and the column but never the digits', () => {
    const [hit] = findCprNumbers('Første linje\nog 010203-1234')
    expect(hit).toMatchObject({ line: 2, column: 4, masked: '••••••-••••' })
    expect(JSON.stringify(hit)).not.toMatch(/1234|0102/)
  })

  it('flags a number that fails modulus 11 as well, only with less certainty', () => {
    expect(findCprNumbers('070761-4285')[0]?.checkDigitFits).toBe(true)
    expect(findCprNumbers('010165-4000')[0]?.checkDigitFits).toBe(false)
  })

  it('finds every ten digits that begin with a date, wherever they stand', () => {
    const twoDigits = (min: number, max: number) => fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'))
    fc.assert(
      fc.property(
        twoDigits(1, 28),
        twoDigits(1, 12),
        twoDigits(0, 99),
        fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0')),
        fc.constantFrom('', '-', ' ', '–'),
        (day, month, year, serial, gap) =>
          findCprNumbers(`Hun hed (${day}${month}${year}${gap}${serial}) noget`).length === 1,
      ),
    )
  })
})
