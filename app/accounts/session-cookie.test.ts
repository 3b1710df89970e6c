import { expect, test } from 'vitest'
import { isSecure, sessionCookieName } from './session-cookie'

test('over https the cookie is bound to this very host', () => {
  expect(isSecure('https://socialtindeks.example')).toBe(true)
  expect(sessionCookieName('https://socialtindeks.example')).toBe('__Host-session')
})

test('without https it is a plain cookie, for browsers would refuse the other', () => {
  expect(isSecure(null)).toBe(false)
  expect(sessionCookieName(null)).toBe('session')
  expect(sessionCookieName('http://localhost:3000')).toBe('session')
})
