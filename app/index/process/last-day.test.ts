import { expect, it } from 'vitest'
import { danishDay } from '~/i18n/danish-time'
import { lastDay } from './last-day'

it('a preview that ends at midnight takes objections through the day before', () => {
  expect(danishDay(new Date(lastDay('2026-12-06T23:00:00Z')))).toBe('2026-12-06')
})
