import { describe, expect, it } from 'vitest'
import { markedWords, pieces } from './passage'

const marked = 'Fra \u{E000}anbringelse\u{E001} til **hjem**, se [planen](https://example.dk)'

describe('a marked passage', () => {
  it('is taken apart at its marks, without Markdown signs', () => {
    expect(pieces(marked)).toEqual([
      { text: 'Fra ', found: false },
      { text: 'anbringelse', found: true },
      { text: ' til hjem, se planen', found: false },
    ])
  })

  it('tells which words were found', () => {
    expect(markedWords(['intet', marked])).toEqual(['anbringelse'])
  })
})
