import { describe, expect, it } from 'vitest'
import { aPracticeText } from '../../tests/factories/practice-text'
import { resolveMerge } from './merge-choices'
import { mergeTexts } from './merge-texts'
import { packText, unpackText } from './packed-text'

const link = { mechanism: 'Tidligere hjælp', delayMonths: 12, strength: 'probable' as const, source: 'Egne tal' }
const base = aPracticeText({ problem: 'Fra før', effect: 'Ikke målt', indicatorIds: ['a', 'b'], links: { a: link } })

describe('mergeTexts', () => {
  it('takes what only one side changed, and says whose it was', () => {
    const merge = mergeTexts(base, { ...base, problem: 'Mit' }, { ...base, effect: 'Deres', status: 'running' })
    expect(merge.conflicts).toEqual([])
    expect(merge.text).toEqual({ ...base, problem: 'Mit', effect: 'Deres', status: 'running' })
    expect(merge).toMatchObject({ takenFromMe: ['problem'], takenFromThem: ['effect', 'status'] })
  })

  it('leaves to a person what both changed differently, and not what both changed alike', () => {
    const merge = mergeTexts(
      base,
      { ...base, problem: 'Mit', effect: 'Målt' },
      { ...base, problem: 'Deres', effect: 'Målt' },
    )
    expect(merge.conflicts).toEqual([{ name: 'problem', mine: 'Mit', theirs: 'Deres', base: 'Fra før' }])
    expect(merge.text.effect).toBe('Målt')
  })

  it('takes every difference for a conflict when nobody knows what both began from', () => {
    const merge = mergeTexts(null, { ...base, problem: 'Mit' }, { ...base, effect: 'Deres' })
    expect(merge.conflicts.map(({ name, base: before }) => [name, before])).toEqual([
      ['problem', null],
      ['effect', null],
    ])
  })

  it('keeps the indicators that either added and drops the one that either removed', () => {
    const merge = mergeTexts(
      base,
      { ...base, indicatorIds: ['a', 'mine'] },
      { ...base, indicatorIds: ['b', 'a', 'theirs'] },
    )
    expect(merge.text.indicatorIds).toEqual(['a', 'theirs', 'mine'])
    expect(merge.text.links).toEqual(base.links)
  })

  it('keeps an indicator that one removed while the other wrote about it', () => {
    const theirs = { ...base, links: { a: { ...link, mechanism: 'Nyt' } } }
    const merge = mergeTexts(base, { ...base, indicatorIds: ['b'], links: {} }, theirs)
    expect(merge.text.indicatorIds).toEqual(['a', 'b'])
    expect(merge.text.links).toEqual(theirs.links)
  })

  it('merges what is said of one indicator part by part', () => {
    const mine = { ...base, links: { a: { ...link, delayMonths: 24 } } }
    const theirs = { ...base, links: { a: { ...link, source: 'VIVE' } } }
    expect(mergeTexts(base, mine, theirs).text.links.a).toEqual({ ...link, delayMonths: 24, source: 'VIVE' })
  })
})

describe('resolveMerge', () => {
  const merge = mergeTexts(
    base,
    { ...base, problem: 'Mit', status: 'trying' },
    { ...base, problem: 'Deres', status: 'stopped' },
  )
  const choosing = (choices: Record<string, string>) => resolveMerge(merge, (name) => choices[name] ?? '')

  it('takes mine, theirs or what was written instead, field by field', () => {
    expect(choosing({ 'choice-problem': 'mine', 'choice-status': 'theirs' }).text).toMatchObject({
      problem: 'Mit',
      status: 'stopped',
    })
    const own = { 'choice-problem': 'own', 'own-problem': 'Begge dele', 'choice-status': 'mine' }
    expect(choosing(own)).toMatchObject({ text: { problem: 'Begge dele', status: 'trying' }, unchosen: [] })
  })

  it('names what nobody has chosen yet', () => {
    expect(choosing({ 'choice-status': 'own' }).unchosen).toEqual(['problem', 'status'])
  })
})

describe('packText', () => {
  it('carries a whole text through a form', () => {
    const text = { ...base, ladderStep: 'institution' as const, status: 'trying' as const }
    expect(unpackText(packText(text))).toEqual(text)
  })

  it('is not fooled by anything else', () => {
    for (const line of ['', '{', '{"a":1}', '[["a"]]', null, undefined]) expect(unpackText(line)).toBeNull()
  })
})
