import { describe, expect, it } from 'vitest'
import { readAllRows } from './delimited-rows.server'
import { delimiterOf, firstLineOf, textOf } from './delimited-text'

describe('the text of a file', () => {
  const danish = 'kommune;værdi\nÆrø;1,5\n'

  it('is the same from UTF-8 with and without mark, and from latin-1', () => {
    const utf8 = new TextEncoder().encode(danish)
    expect(textOf(utf8)).toBe(danish)
    expect(textOf(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]))).toBe(danish)
    expect(textOf(Uint8Array.from(danish, (character) => character.charCodeAt(0)))).toBe(danish)
  })

  it('is read from UTF-16, the spreadsheet\'s "Unicode text"', () => {
    const units = [0xfeff, ...Array.from(danish, (character) => character.charCodeAt(0))]
    expect(textOf(Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8])))).toBe(danish)
  })

  it('has one kind of line end', () => {
    expect(textOf(new TextEncoder().encode('a\r\nb\rc\n'))).toBe('a\nb\nc\n')
  })

  it('is nothing for a workbook', () => {
    expect(textOf(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 8]))).toBeNull()
  })
})

describe('the separator', () => {
  it('is decided by the header', () => {
    expect(delimiterOf('a,b,c\n1;2;3;4;5')).toBe(',')
    expect(delimiterOf('a;b\n1,5;2,5')).toBe(';')
    expect(delimiterOf('a\tb\n')).toBe('\t')
    expect(delimiterOf('"a;b;c",d\n')).toBe(',')
    expect(delimiterOf('alone')).toBe(',')
  })
})

describe('rows', () => {
  it('know the line they begin on, also after empty lines and quoted line ends', async () => {
    const { rows, brokenLines } = await readAllRows('a,b\n1,"x\ny"\n\n2, z \n,\n3,"says ""hi"""\n')
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', 'x\ny'] },
      { line: 5, cells: ['2', 'z'] },
      { line: 7, cells: ['3', 'says "hi"'] },
    ])
    expect(brokenLines).toEqual([])
    expect(firstLineOf(['a', 'b\nc'], 7)).toBe(6)
  })

  it('with broken quotes are named, not lost silently', async () => {
    const { brokenLines } = await readAllRows('a,b\n1,2\n3,"open\n4,5\n')
    expect(brokenLines).toEqual([3])
  })
})
