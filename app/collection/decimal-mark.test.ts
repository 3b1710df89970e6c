import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DecimalMark, decideMark, evidenceOf, noEvidence, readNumber, withEvidence } from './decimal-mark'

const decide = (...texts: string[]) =>
  decideMark(texts.reduce((seen, text, place) => withEvidence(seen, text, place + 2), noEvidence()))

describe('a number in a file', () => {
  it("is read with the file's decimal mark", () => {
    expect(readNumber('1.234,5', ',')).toBe(1234.5)
    expect(readNumber('1,234.5', '.')).toBe(1234.5)
    expect(readNumber('1.234', ',')).toBe(1234)
    expect(readNumber('1.234', '.')).toBe(1.234)
    expect(readNumber('12 345,6', ',')).toBe(12345.6)
    expect(readNumber('12\u00a0345', '.')).toBe(12345)
    expect(readNumber('-0,5', ',')).toBe(-0.5)
    expect(readNumber('\u22123', '.')).toBe(-3)
    expect(readNumber('1e-7', '.')).toBe(1e-7)
    expect(readNumber('.5', '.')).toBe(0.5)
  })

  it('is nothing when it is not written as one', () => {
    for (const text of [
      '',
      '-',
      '.',
      '..',
      'abc',
      '12 %',
      '1,23,456',
      '1.2.3',
      '0,125',
      '1e999',
      'e5',
      '5 5',
      '0x10',
      'NaN',
    ]) {
      expect(readNumber(text, '.'), text).toBeNull()
    }
    expect(readNumber('12.5', ',')).toBeNull()
  })

  it('survives being written in either way', () => {
    const cents = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((whole) => whole / 100)
    fc.assert(
      fc.property(cents, fc.constantFrom<DecimalMark>('.', ','), fc.boolean(), (number, mark, grouped) => {
        const locale = mark === '.' ? 'en-US' : 'de-DE'
        const text = new Intl.NumberFormat(locale, { useGrouping: grouped, maximumFractionDigits: 2 }).format(number)
        expect(readNumber(text, mark)).toBe(number)
      }),
    )
  })
})

describe('the decimal mark of a file', () => {
  it('shows in a number that reads in one way only', () => {
    expect(['12.5', '1234.567', '0.125', '1,234.5', '1,234,567'].map((text) => evidenceOf(text))).toEqual(
      Array(5).fill('.'),
    )
    expect(['12,5', '1234,567', '0,125', '1.234,5', '1.234.567'].map((text) => evidenceOf(text))).toEqual(
      Array(5).fill(','),
    )
    expect(['1.234', '1,234', '-12,345'].map((text) => evidenceOf(text))).toEqual(Array(3).fill('ambiguous'))
    expect(['12', '', 'abc', '..', '0'].map((text) => evidenceOf(text))).toEqual(Array(5).fill('none'))
    expect(evidenceOf('1.234', true)).toBe(',')
  })

  it('is decided once for the whole file', () => {
    expect(decide('1.234', '7', '12,5')).toEqual({ kind: 'decided', mark: ',' })
    expect(decide('1.234', '12.5')).toEqual({ kind: 'decided', mark: '.' })
    expect(decide('7', '12')).toEqual({ kind: 'decided', mark: '.' })
  })

  it('is left to a person when nothing decides it', () => {
    expect(decide('7', '1.234', '2.345')).toEqual({ kind: 'ambiguous', first: { line: 3, text: '1.234' } })
  })

  it('is refused when the file contradicts itself, naming both lines', () => {
    expect(decide('1.234', '12,5', '12.5')).toEqual({
      kind: 'contradictory',
      dot: { line: 4, text: '12.5' },
      comma: { line: 3, text: '12,5' },
    })
  })
})
