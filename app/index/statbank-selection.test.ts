import { describe, expect, it } from 'vitest'
import { selectionLines } from './statbank-selection'

describe('a StatBank selection', () => {
  it('is a line a variable, codes kept as text', () => {
    expect(selectionLines('{"ADMKOM": "*", "UNDERRET": ["3","4"], "ALDER1": "00"}')).toEqual([
      { variable: 'ADMKOM', codes: '*' },
      { variable: 'UNDERRET', codes: '3, 4' },
      { variable: 'ALDER1', codes: '00' },
    ])
  })

  it('names the table of a denominator first', () => {
    expect(selectionLines('{"table": "FOLK1A", "selection": {"ALDER": "range:0-17"}}')).toEqual([
      { variable: 'FOLK1A', codes: '' },
      { variable: 'ALDER', codes: 'range:0-17' },
    ])
  })

  it('shows what it cannot read as it is', () => {
    expect(selectionLines('HANDBIL1 + HANDBIL2')).toEqual([{ variable: 'HANDBIL1 + HANDBIL2', codes: '' }])
  })
})
