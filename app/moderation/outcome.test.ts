import { describe, expect, it } from 'vitest'
import { possibleOutcomes, restricts } from './outcome'

const post = { kind: 'post', hidden: false, locked: false, withdrawn: false, hasAuthor: true } as const

describe('possibleOutcomes', () => {
  it('never offers what is so already', () => {
    expect(possibleOutcomes(post, true)).toEqual(['keep', 'hide', 'ask-edit', 'lock', 'move', 'warn', 'suspend'])
    expect(possibleOutcomes({ ...post, locked: true }, false)).not.toContain('lock')
    expect(possibleOutcomes({ ...post, hidden: true }, false)).not.toContain('hide')
  })

  it('lets a person confirm what was hidden by itself', () => {
    expect(possibleOutcomes({ ...post, hidden: true }, true).slice(0, 2)).toEqual(['show', 'hide'])
  })

  it('moves only threads, and locks only what can be written in', () => {
    expect(possibleOutcomes({ ...post, kind: 'thanks' }, true)).toEqual(['keep', 'hide', 'ask-edit', 'warn', 'suspend'])
    expect(possibleOutcomes({ ...post, kind: 'practice' }, true)).toContain('lock')
    expect(possibleOutcomes({ ...post, kind: 'practice' }, true)).not.toContain('move')
  })

  it('asks nobody and warns nobody where nobody answers for the text', () => {
    expect(possibleOutcomes({ ...post, hasAuthor: false }, true)).toEqual(['keep', 'hide', 'lock', 'move'])
    expect(possibleOutcomes(null, true)).toEqual(['keep'])
    expect(possibleOutcomes(null, false)).toEqual([])
  })
})

describe('restricts', () => {
  it('is what takes something from the author', () => {
    expect((['keep', 'show', 'unlock'] as const).map(restricts)).toEqual([false, false, false])
    expect((['hide', 'lock', 'suspend', 'warn', 'move', 'ask-edit'] as const).every(restricts)).toBe(true)
  })
})
