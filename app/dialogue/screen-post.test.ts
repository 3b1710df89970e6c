import { describe, expect, it } from 'vitest'
import { findingKey, screenPost, stoppingFindings, wavedCounts } from './screen-post'

const words = { title: 'Om 010203-1234', text: 'Skriv til bo@odense.dk\neller 23 45 67 89, ikke 010203-1234' }

describe('screening a post', () => {
  it('tells where, in the title and the text, and never what', () => {
    const findings = screenPost(words)
    expect(findings.map(({ field, kind, line }) => [field, kind, line])).toEqual([
      ['title', 'cpr', 1],
      ['text', 'email', 1],
      ['text', 'phone', 2],
      ['text', 'cpr', 2],
    ])
    expect(JSON.stringify(findings)).not.toMatch(/1234|odense|23 45/)
  })

  it('is stopped by each hit until the writer has said what it is; in public contact data always stops', () => {
    const findings = screenPost(words)
    const all = new Set(findings.map(findingKey))
    expect(stoppingFindings(findings, new Set(), 'municipalities')).toHaveLength(4)
    expect(stoppingFindings(findings, all, 'municipalities')).toEqual([])
    expect(stoppingFindings(findings, all, 'public').map(({ kind }) => kind)).toEqual(['email', 'phone'])
    expect(wavedCounts(findings, all)).toEqual({ 'title-cpr': 1, 'text-email': 1, 'text-phone': 1, 'text-cpr': 1 })
  })
})
