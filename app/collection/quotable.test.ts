import { describe, expect, it } from 'vitest'
import { quotable } from './quotable'

describe('what a finding quotes', () => {
  it('is short, in whole characters', () => {
    expect(quotable('København')).toBe('København')
    expect(quotable('x'.repeat(61))).toBe(`${'x'.repeat(60)}…`)
    expect(quotable('🙂'.repeat(70))).toBe(`${'🙂'.repeat(60)}…`)
    expect(quotable(`${'x'.repeat(59)}🙂🙂`)).toBe(`${'x'.repeat(59)}🙂…`)
  })

  it("is never a citizen's number, not even half of one", () => {
    expect(quotable('010203-1234')).not.toContain('1234')
    expect(quotable(`${'x'.repeat(52)} 010203-1234 og mere`)).not.toContain('0102')
  })
})
