import { describe, expect, it } from 'vitest'
import { aPracticeText } from '../../tests/factories/practice-text'
import { countsByField, findingKey, screenPractice, stoppingFindings } from './screen-practice'

describe('screenPractice', () => {
  it('names the field and the place, and never the digits', () => {
    const findings = screenPractice(aPracticeText({ title: 'Om 010203-1234', content: 'Ring\n23 45 67 89' }))
    expect(findings).toMatchObject([
      { field: 'title', kind: 'cpr', line: 1, column: 4 },
      { field: 'content', kind: 'phone', line: 2, column: 1 },
    ])
    expect(JSON.stringify(findings)).not.toMatch(/1234|23 45/)
  })

  it('lets the contact have an e-mail address but no CPR number', () => {
    expect(screenPractice(aPracticeText({ contactEmail: 'post@kommune.dk' }))).toEqual([])
    expect(screenPractice(aPracticeText({ contactEmail: '010203-1234@kommune.dk' }))).toHaveLength(1)
    expect(screenPractice(aPracticeText({ contactFunction: 'Anna, anna@kommune.dk' }))).toHaveLength(1)
  })

  it('looks through what is said of the indicators too', () => {
    const link = { mechanism: 'Ring 23 45 67 89', delayMonths: null, strength: null, source: '' }
    const findings = screenPractice(aPracticeText({ indicatorIds: ['a'], links: { a: link } }))
    expect(findings).toMatchObject([{ field: 'links', kind: 'phone', line: 1 }])
  })

  it('is stopped by every hit but the CPR hits that a person says are something else', () => {
    const findings = screenPractice(aPracticeText({ content: 'Sag 0102031234, 020304-1234 og a@b.dk' }))
    const first = findings[0]
    const everything = new Set(findings.map(findingKey))
    expect(findings.map((finding) => finding.kind)).toEqual(['cpr', 'cpr', 'email'])
    expect(stoppingFindings(findings, new Set())).toHaveLength(3)
    expect(stoppingFindings(findings, new Set(first ? [findingKey(first)] : []))).toHaveLength(2)
    expect(stoppingFindings(findings, everything).map((finding) => finding.kind)).toEqual(['email'])
    expect(countsByField(findings, everything)).toEqual({ content: 2 })
  })
})
