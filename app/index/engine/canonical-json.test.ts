import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-json'

test('keys are sorted and numbers written as RFC 8785 says', () => {
  const value = { b: [1e30, 4.5, 2e-3, 1e-27], a: 'æ\n', nested: { z: null, y: true } }
  expect(canonicalJson(value)).toBe('{"a":"æ\\n","b":[1e+30,4.5,0.002,1e-27],"nested":{"y":true,"z":null}}')
})

test('a number that JSON does not have is refused', () => {
  expect(() => canonicalJson({ a: Number.NaN })).toThrow()
})
