import { describe, expect, it } from 'vitest'
import { fieldFindingKey, screenFields, stoppingFieldFindings, wavedByField } from './screen-fields'

const words = { notes: 'Sag 010180-1234\nRing 12 34 56 78 eller 22 33 44 55', owner: 'leder@kommune.example' }

describe('the words of a form', () => {
  it('are searched field by field, and nothing found is repeated', () => {
    const findings = screenFields(words)
    expect(findings.map(({ field, kind, line }) => [field, kind, line])).toEqual([
      ['notes', 'cpr', 1],
      ['notes', 'phone', 2],
      ['owner', 'email', 1],
    ])
    expect(JSON.stringify(findings)).not.toMatch(/1234|2233|leder/)
  })

  it('are stopped by a CPR number until somebody says that it is none, by contact data always', () => {
    const findings = screenFields(words)
    const [cpr] = findings
    const notCpr = new Set(cpr ? [fieldFindingKey(cpr)] : [])
    expect(stoppingFieldFindings(findings, new Set())).toHaveLength(3)
    expect(stoppingFieldFindings(findings, notCpr).map(({ kind }) => kind)).toEqual(['phone', 'email'])
    expect(wavedByField(findings, notCpr)).toEqual({ notes: 1 })
    expect(wavedByField(findings, new Set())).toEqual({})
  })
})
