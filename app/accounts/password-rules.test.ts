import { expect, test } from 'vitest'
import { passwordProblem } from './password-rules'

const email = 'kim@kommune.example'

test.each([
  ['elleve tegn', 'password-too-short'],
  ['tolv tegn it', null],
  ['aaaaaaaaaaaa', null],
  ['🦊'.repeat(6), 'password-too-short'],
  ['x'.repeat(200), null],
  ['x'.repeat(201), 'password-too-long'],
  ['Kim@Kommune.example ', 'password-is-email'],
])('%s', (password, problem) => {
  expect(passwordProblem(password, email)).toBe(problem)
})
