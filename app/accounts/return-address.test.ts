import { describe, expect, test } from 'vitest'
import { returnAddress } from './return-address'

const home = '/min-kommune'

describe('an own path is gone back to', () => {
  test.each(['/', '/konto', '/en/kommuner/376/medlemmer?side=2#liste', '/praksis?q=%2F%2Fevil.example', '/søg?q=æ'])(
    '%s',
    (wanted) => {
      expect(new URL(returnAddress(wanted, home), 'http://own.example').href).toBe(
        new URL(wanted, 'http://own.example').href,
      )
    },
  )
})

describe('anything else leads home', () => {
  test.each([
    null,
    '',
    'konto',
    'https://evil.example',
    'javascript:alert(1)',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '\t//evil.example',
    ' //evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    '/%2e//evil.example',
    '/konto\\..\\evil',
    '/konto\r\nSet-Cookie: a=b',
    '/log-ind',
    '/en/log-ind?til=/konto',
    '/log-ud',
  ])('%j', (wanted) => {
    expect(returnAddress(wanted, home)).toBe(home)
  })
})

test('a path whose encoded slashes only look like another host stays a path of ours', () => {
  const address = returnAddress('/%2F%2Fevil.example', home)
  expect(new URL(address, 'http://own.example').origin).toBe('http://own.example')
})
