import { describe, expect, it } from 'vitest'
import { isTangled } from './tangled-text'

describe('a text that is too tangled to be read as Markdown', () => {
  it.each([
    ['emphasis in emphasis', `${'*a '.repeat(1_000)}${'b* '.repeat(1_000)}`],
    ['emphasis in emphasis over many lines', '> *a\n'.repeat(1_000)],
    ['strikes', '~~a '.repeat(1_000)],
    ['links', '[a '.repeat(1_000)],
    ['quotes in quotes', `${'>'.repeat(1_000)}a`],
    ['lists in lists', `Se:\n${'- '.repeat(1_000)}a`],
    ['numbers in numbers', `${'1. '.repeat(1_000)}a`],
  ])('has %s', (_what, text) => {
    expect(isTangled(text)).toBe(true)
  })

  it.each([
    ['a rule', `a\n\n${'-'.repeat(80)}\n\nb`],
    ['a long list with its words in bold', '- **Hvad**: [se](https://eksempel.dk) *her*\n'.repeat(500)],
    ['many paragraphs', 'Vi **gjorde** det _sammen_.\n\n'.repeat(500)],
    ['a list of addresses', 'https://eksempel.dk/a_b_c_d_e_f.pdf\n'.repeat(100)],
    ['a table', `|a|b|\n|-|-|\n${'| **x** | y |\n'.repeat(30)}`],
    ['a list in a list in a quote', '> - a\n>   - b\n>     1. c'],
  ])('is not %s', (_what, text) => {
    expect(isTangled(text)).toBe(false)
  })
})
