import { describe, expect, it } from 'vitest'
import { anEdition } from '../../tests/factories/edition-values'
import { chosenEdition, comparableEditions, editionBefore } from './shown-edition'

const newest = anEdition({ id: 'c', slug: '2025', period: '2024' })
const correction = anEdition({ id: 'b2', slug: '2024-rettet', period: '2023' })
const middle = anEdition({ id: 'b', slug: '2024', period: '2023' })
const demo = anEdition({ id: 'd', slug: 'demo', period: '2022', isDemo: true })
const oldest = anEdition({ id: 'a', slug: '2023', period: '2022' })
const editions = [newest, correction, middle, demo, oldest]

describe('the edition of a page', () => {
  it('is the newest unless the address names another', () => {
    expect(chosenEdition(editions, null)).toBe(newest)
    expect(chosenEdition(editions, '2023')).toBe(oldest)
    expect(chosenEdition([], null)).toBeNull()
    expect(chosenEdition(editions, '1999')).toBeUndefined()
  })

  it('is compared with the newest of an earlier period', () => {
    expect(editionBefore(editions, newest)).toBe(correction)
    expect(editionBefore(editions, correction)).toBe(oldest)
    expect(editionBefore(editions, oldest)).toBeNull()
  })

  it('is never compared with invented figures', () => {
    expect(editionBefore(editions, demo)).toBeNull()
    expect(comparableEditions(editions, newest)).toEqual([oldest, middle, correction, newest])
  })
})
