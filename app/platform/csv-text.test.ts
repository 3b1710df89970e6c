import { expect, it } from 'vitest'
import { csvText, danishCsv, internationalCsv, machineCsv } from './csv-text'

it('numbers are written as a Danish and as an English spreadsheet reads them', () => {
  expect(csvText([['a', 12.5, null, 1000]], danishCsv)).toBe('\ufeffa;12,5;;1000\r\n')
  expect(csvText([['a', 12.5, null, 1000]], internationalCsv)).toBe('\ufeffa,12.5,,1000\r\n')
})

it('a missing value is an empty cell, and a zero is a zero', () => {
  expect(csvText([[null, 0]], machineCsv)).toBe(',0\r\n')
})

it('separators, quotes and line ends within a cell are quoted', () => {
  expect(csvText([['a;b', 'a,b', 'say "no"', 'two\nlines']], danishCsv)).toBe(
    '\ufeff"a;b";a,b;"say ""no""";"two\nlines"\r\n',
  )
})

it('a text that a spreadsheet would run as a formula is made harmless', () => {
  expect(csvText([['=1+1', '-3', -3]], machineCsv)).toBe("'=1+1,'-3,-3\r\n")
})
