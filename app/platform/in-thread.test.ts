import { expect, test } from 'vitest'
import { inThread } from './in-thread.server'

test('gives what the thread posts', async () => {
  expect(await inThread('tests/fixtures/adding-worker.ts', [1, 2, 3])).toBe(6)
  expect(await inThread('tests/fixtures/adding-worker.ts', [4, 5], { limit: 60_000 })).toBe(9)
})

test('rejects when the thread dies', async () => {
  await expect(inThread('tests/fixtures/adding-worker.ts', null)).rejects.toThrow(/reduce/)
  await expect(inThread('tests/fixtures/no-such-worker.ts', null)).rejects.toThrow(/no-such-worker/)
})

test('ends a thread that takes too long', async () => {
  // It rejects when the thread has ended, so that nothing counts on behind its back.
  await expect(inThread('tests/fixtures/endless-worker.ts', null, { limit: 100 })).rejects.toThrow(/100 ms/)
})
