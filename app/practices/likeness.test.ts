import { describe, expect, it } from 'vitest'
import { LEAST_LIKENESS, likeness, tellingWords } from './likeness'

const one = {
  title: 'Fast rådgiver i overgangen til voksenlivet',
  problem: 'Unge skifter rådgiver, når de fylder 18 år, og falder fra.',
  targetGroup: 'Unge på 16–22 år med støtte',
  indicatorIds: ['a', 'b'],
}

describe('likeness', () => {
  it('knows the same practice in other words and forms', () => {
    const other = {
      title: 'Samme rådgivere gennem overgangen',
      problem: 'De unge mister deres rådgiver og falder fra ved 18 år.',
      targetGroup: 'Unge med støtte fra 16 år',
      indicatorIds: ['b'],
    }
    const alike = likeness(one, other)
    expect(alike.score).toBeGreaterThanOrEqual(LEAST_LIKENESS)
    expect(alike.sharedWords).toEqual(expect.arrayContaining(['rådgiver', 'overgangen', 'falder']))
    expect(alike.sharedIndicatorIds).toEqual(['b'])
    expect(likeness(other, one).score).toBeCloseTo(alike.score)
  })

  it('is not fooled by the words that all social work has', () => {
    const other = {
      title: 'Støtte til børn og familier i kommunen',
      problem: 'Unge og voksne borgere får ikke hjælp sammen.',
      targetGroup: 'Unge i udsatte familier',
      indicatorIds: ['a'],
    }
    expect(likeness(one, other).score).toBeLessThan(LEAST_LIKENESS)
  })

  it('does not take one shared word, or indicators alone, for a likeness', () => {
    const empty = { title: '', problem: '', targetGroup: '', indicatorIds: ['a', 'b'] }
    expect(likeness(empty, one).score).toBeLessThan(LEAST_LIKENESS)
    expect(likeness({ ...empty, title: 'Rådgiver', indicatorIds: [] }, one).score).toBeLessThan(LEAST_LIKENESS)
  })

  it('sees a word inside a compound that begins with it', () => {
    const title = (words: string) => ({ title: words, problem: '', targetGroup: '', indicatorIds: [] })
    expect(likeness(title('Anbringelse'), title('Lavere anbringelsesgrad')).sharedWords).toEqual(['anbringelse'])
  })
})

describe('tellingWords', () => {
  it('leaves out short words and numbers and joins forms of one word', () => {
    expect([...tellingWords('En plejefamilie, 3 plejefamilier og plejefamilien').values()]).toEqual(['plejefamilie'])
  })
})
