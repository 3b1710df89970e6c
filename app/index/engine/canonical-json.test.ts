import { expect, test } from 'vitest'
import { sha256OfJson } from '../method-hash.server'
import { canonicalJson } from './canonical-json'

test('keys are sorted and numbers written as RFC 8785 says', () => {
  const value = { b: [1e30, 4.5, 2e-3, 1e-27], a: 'æ\n', nested: { z: null, y: true } }
  expect(canonicalJson(value)).toBe('{"a":"æ\\n","b":[1e+30,4.5,0.002,1e-27],"nested":{"y":true,"z":null}}')
})

test('the hash is that of the canonical text, whatever the order of keys', () => {
  // printf '{"a":1,"b":2}' | sha256sum
  const expected = '43258cff783fe7036d8a43033f830adfc60ec037382473548ac742b888292777'
  expect(sha256OfJson({ b: 2, a: 1 })).toBe(expected)
  expect(sha256OfJson({ a: 1, b: 2 })).toBe(expected)
})

test('a number that JSON does not have is refused', () => {
  expect(() => canonicalJson({ a: Number.NaN })).toThrow()
})
