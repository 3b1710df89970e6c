import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords } from './word-diff'

describe('diffWords', () => {
  it('shows what was taken out and what was put in', () => {
    expect(diffWords('et fast team', 'et lille fast hold')).toEqual([
      { kind: 'same', text: 'et ' },
      { kind: 'added', text: 'lille ' },
      { kind: 'same', text: 'fast ' },
      { kind: 'removed', text: 'team' },
      { kind: 'added', text: 'hold' },
    ])
    expect(diffWords('', 'nyt')).toEqual([{ kind: 'added', text: 'nyt' }])
    expect(diffWords('ens', 'ens')).toEqual([{ kind: 'same', text: 'ens' }])
  })

  it('loses no word of either text', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n'), { maxLength: 30 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after)
        const joined = (left: string) =>
          parts
            .filter((part) => part.kind !== left)
            .map((part) => part.text)
            .join('')
        return joined('added') === before && joined('removed') === after
      }),
    )
  })
})
