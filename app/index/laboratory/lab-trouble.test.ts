import { expect, test } from 'vitest'
import { troubleOf } from './lab-trouble'

const answer = (status: number, headers: Record<string, string> = {}) => ({ status, headers: new Headers(headers) })

test('only a network that asked for too much is told to wait', () => {
  expect(troubleOf(answer(200))).toBeNull()
  expect(troubleOf(answer(429, { 'Retry-After': '17' }))).toEqual({ kind: 'limited', seconds: 17 })
  expect(troubleOf(answer(429))).toEqual({ kind: 'limited', seconds: 60 })
  expect(troubleOf(answer(429, { 'Retry-After': 'soon' }))).toEqual({ kind: 'limited', seconds: 60 })
  for (const status of [404, 500, 503]) expect(troubleOf(answer(status))).toEqual({ kind: 'failed' })
})
