import { afterEach, beforeEach, expect, vi } from 'vitest'

// A test that makes our code complain has found something, even when its assertions hold.
beforeEach(() => {
  vi.spyOn(console, 'error')
})

afterEach(() => {
  expect(console.error).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})
