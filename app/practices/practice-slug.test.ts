import { describe, expect, it } from 'vitest'
import { freeSlug, slugFrom } from './practice-slug'

describe('slugFrom', () => {
  it.each([
    ['Én indgang for familier', 'en-indgang-for-familier'],
    ['Børn & unge på vej – § 85', 'boern-unge-paa-vej-85'],
    ['Ny', 'praksis-ny'],
    ['???', 'praksis'],
    ['x'.repeat(200), 'x'.repeat(80)],
  ])('makes %s into %s', (title, slug) => {
    expect(slugFrom(title)).toBe(slug)
  })
})

describe('freeSlug', () => {
  it('counts up past what is in use', () => {
    expect(freeSlug('a', new Set())).toBe('a')
    expect(freeSlug('a', new Set(['a', 'a-2']))).toBe('a-3')
  })
})
