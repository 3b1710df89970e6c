import { expect, test } from 'vitest'
import { sha256OfJson } from './method-hash.server'

test('the hash is that of the canonical text, whatever the order of keys', () => {
  // printf '{"a":1,"b":2}' | sha256sum
  const expected = '43258cff783fe7036d8a43033f830adfc60ec037382473548ac742b888292777'
  expect(sha256OfJson({ b: 2, a: 1 })).toBe(expected)
  expect(sha256OfJson({ a: 1, b: 2 })).toBe(expected)
})
