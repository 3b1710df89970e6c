import { expect, test } from 'vitest'
import type { ShortRecommended } from '../recommendation/recommended'
import { practicesForPack, questionsFor } from './council-pack'

const weak = (indicatorId: string, ...slugs: string[]) => ({
  indicatorId,
  practices: slugs.map((slug) => ({ slug, title: slug }) as ShortRecommended),
})
const told = (recommended: ReturnType<typeof weak>[]) =>
  practicesForPack(recommended, 3).map(({ indicatorId, practice }) => `${practice.slug} for ${indicatorId}`)

test('each weak point gives its first practice before any gives its second, and none stands twice', () => {
  expect(told([weak('a', 'gusa', 'bti'), weak('b', 'gusa', 'cti'), weak('c')])).toEqual([
    'gusa for a',
    'bti for a',
    'cti for b',
  ])
})

test('other weak indicators fill up what the three points leave open', () => {
  expect(told([weak('a'), weak('b', 'gusa'), weak('c'), weak('d', 'cti'), weak('e', 'bti'), weak('f', 'act')])).toEqual(
    ['gusa for b', 'cti for d', 'bti for e'],
  )
  expect(told([])).toEqual([])
})

test('three points of the same side of quality get three questions', () => {
  expect(questionsFor(['structure', 'outcome', 'structure', null])).toEqual([
    { side: 'structure', turn: 'first' },
    { side: 'outcome', turn: 'first' },
    { side: 'structure', turn: 'second' },
    { side: 'unsorted', turn: 'first' },
  ])
})
