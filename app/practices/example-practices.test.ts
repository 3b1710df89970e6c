import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { readExamplePractices } from './example-practices'

const rows = (text: string) => parse(text).map((cells: string[], index: number) => ({ line: index + 1, cells }))
const examples = readExamplePractices(rows(readFileSync('prisma/seed/practices.csv', 'utf8')))

describe('the example practices', () => {
  it('are 24, every one labelled, public knowledge or said to be constructed', () => {
    expect(examples).toHaveLength(24)
    expect(new Set(examples.map((example) => example.label))).toEqual(
      new Set(['EKSEMPEL – ikke indsendt af en kommune']),
    )
    for (const { constructed, text, exampleOf } of examples) {
      expect(text.effect.startsWith('[Konstrueret tekst – ikke en kilde]')).toBe(constructed)
      if (constructed) expect(exampleOf).toBeNull()
    }
  })

  it('keep the effect direction apart from the letter, and invent no problem', () => {
    const fit = examples.find((example) => example.slug === 'eks-fit-bostoette')
    expect(fit).toMatchObject({ evidence: 'B', text: { effectDirection: 'none-shown', problem: '' } })
  })

  it('each aim at one to five indicators', () => {
    for (const { text } of examples) {
      expect(text.indicatorIds.length).toBeGreaterThanOrEqual(1)
      expect(text.indicatorIds.length).toBeLessThanOrEqual(5)
    }
  })

  it('are refused when a column is missing', () => {
    expect(() => readExamplePractices([{ line: 1, cells: ['id'] }])).toThrow(/title_da/)
  })
})
