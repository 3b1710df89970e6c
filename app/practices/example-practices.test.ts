import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { readExamplePractices } from './example-practices'
import { readWorkedExamples } from './worked-example'

const rows = (text: string) => parse(text).map((cells: string[], index: number) => ({ line: index + 1, cells }))
const worked = readWorkedExamples(JSON.parse(readFileSync('prisma/seed/worked-examples.json', 'utf8')))
const examples = readExamplePractices(rows(readFileSync('prisma/seed/practices.csv', 'utf8')), worked)

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

  it('tell GUSA as one story of two versions, with both counts of centres and their sources', () => {
    const gusa = examples.find((example) => example.slug === 'eks-gusa-familiedialog')
    const [first, second] = gusa?.revisions ?? []
    expect(first).toMatchObject({ model: 'GUSA 1.0', inUseSince: '2010', effectDirection: 'none-shown', links: {} })
    expect(second).toMatchObject({ model: 'GUSA 2.0', title: 'Tværfaglige familiedialoger på tværs af fem centre' })
    expect(second?.sectors).toMatch(
      /Fem centre.*alldialogue\.dk\/case-guldborgsund-kommune[\s\S]*Fire centre.*direktoerensblog\.dk/,
    )
    expect(Object.keys(second?.links ?? {})).toEqual(second?.indicatorIds)
    expect(gusa?.text).toEqual(second)
  })

  it('name a source in every paragraph that the worked story adds', () => {
    const [first] = worked.flatMap(({ revisions }) => revisions)
    for (const field of ['content', 'notWorking', 'partners'] as const) {
      expect(first?.[field]).toMatch(/\((alldialogue|direktoerensblog)\.dk/)
    }
  })

  it('are refused when a column is missing', () => {
    expect(() => readExamplePractices([{ line: 1, cells: ['id'] }])).toThrow(/title_da/)
  })
})
