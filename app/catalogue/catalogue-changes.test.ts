import { describe, expect, it } from 'vitest'
import { catalogueChanges, changedMeanings, withAspectInUse } from './catalogue-changes'
import type { Indicator } from './indicator'

const indicator = (id: string, differing: Partial<Indicator> = {}) =>
  ({
    id,
    name: { da: id, en: id },
    unit: 'pct.',
    direction: 'higher',
    scored: true,
    minN: null,
    ...differing,
  }) as Indicator

describe('what importing a catalogue changes', () => {
  const inUse = [indicator('a'), indicator('b'), indicator('c')]

  it('is counted, and what the file does not name is left alone', () => {
    const inFile = [indicator('b'), indicator('c', { name: { da: 'ny', en: 'c' } }), indicator('d')]
    const changes = catalogueChanges(inUse, inFile)
    expect(changes.added.map(({ id }) => id)).toEqual(['d'])
    expect(changes.changed.map(({ id }) => id)).toEqual(['c'])
    expect(changes.unchanged.map(({ id }) => id)).toEqual(['b'])
    expect(changes.onlyInUse).toEqual(['a'])
  })

  it('is nothing in the aspect where the file says nothing of it', () => {
    const sorted = inUse.map((one) => ({ ...one, aspect: 'outcome' as const }))
    const inFile = [...inUse, indicator('d')].map((one) => ({ ...one, aspect: null }))
    const kept = withAspectInUse(inFile, sorted)
    expect(kept.map(({ aspect }) => aspect)).toEqual(['outcome', 'outcome', 'outcome', null])
    expect(catalogueChanges(sorted, kept).changed).toEqual([])
  })

  it('is warned about where a published edition used the indicator in its old meaning', () => {
    const changed = [indicator('a', { direction: 'neutral', scored: false }), indicator('b', { unit: 'score 1-5' })]
    expect(changedMeanings(inUse, changed, new Set(['a']), () => 7)).toEqual([
      { line: 7, column: 'direction', code: 'meaning-changed', data: { id: 'a', before: 'higher', after: 'neutral' } },
      { line: 7, column: 'scored', code: 'meaning-changed', data: { id: 'a', before: 'yes', after: 'no' } },
    ])
  })
})
