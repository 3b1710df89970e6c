import { describe, expect, it } from 'vitest'
import { withoutAddresses } from './post'

describe('what a mail server answers', () => {
  it('is kept without the addresses in it', () => {
    const answer =
      '550 5.1.1 <kim.jensen@kommune.example>: user unknown,\r\n (kim+x@kommune.example) via mx.kommune.example'
    expect(withoutAddresses(answer)).toBe('550 5.1.1 <…>: user unknown, (…) via mx.kommune.example')
  })

  it('is kept short', () => {
    expect(withoutAddresses('x'.repeat(5_000))).toHaveLength(300)
  })
})
