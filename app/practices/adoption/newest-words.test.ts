import { expect, it } from 'vitest'
import type { AdoptionEvent } from './adoption'
import { newestWords } from './newest-words'

const event = (id: string, parts: Partial<AdoptionEvent>): AdoptionEvent => ({
  id,
  stage: 'trying',
  since: '2024-01-01',
  changed: '',
  outcome: '',
  recordedAt: new Date('2024-02-01T00:00:00Z'),
  recordedBy: null,
  correctsId: null,
  ...parts,
})

it('keeps what was said before when a later step says nothing, and follows corrections', () => {
  const events = [
    event('a', { changed: 'Kun to skoler', outcome: 'For tidligt' }),
    event('b', { stage: 'stopped', since: '2025-01-01', outcome: 'Ingen forskel' }),
    event('c', { changed: 'Kun tre skoler', correctsId: 'a' }),
  ]
  expect(newestWords({ events })).toEqual({ since: '2025-01-01', changed: 'Kun tre skoler', outcome: 'Ingen forskel' })
  expect(newestWords({ events: [] })).toEqual({ since: null, changed: '', outcome: '' })
})
