import { describe, expect, it } from 'vitest'
import { freeSlug, isSlug, slugFrom } from './practice-slug'

describe('slugFrom', () => {
  it.each([
    ['Én indgang for familier', 'en-indgang-for-familier'],
    ['Børn & unge på vej – § 85', 'boern-unge-paa-vej-85'],
    ['Ny', 'praksis-ny'],
    ['???', 'praksis'],
    ['x'.repeat(200), 'x'.repeat(80)],
  ])('makes %s into %s', (title, slug) => {
    expect(slugFrom(title)).toBe(slug)
    expect(isSlug(slug)).toBe(true)
  })
})

describe('isSlug', () => {
  it.each(['', 'a\u0000b', 'a/b', 'Æ', 'x'.repeat(201)])('is not %j', (text) => {
    expect(isSlug(text)).toBe(false)
  })
})

describe('freeSlug', () => {
  it('counts up past what is in use', () => {
    expect(freeSlug('a', new Set())).toBe('a')
    expect(freeSlug('a', new Set(['a', 'a-2']))).toBe('a-3')
  })
})
