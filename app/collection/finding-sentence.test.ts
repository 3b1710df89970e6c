import { describe, expect, it } from 'vitest'
import { municipalities } from '~/municipalities/municipalities'
import { sentenceValues } from './finding-sentence'

const andMore = (names: string, count: number) => `${names} +${count}`

describe("what fills a finding's sentence", () => {
  it('writes numbers as the language does, and leaves text and the count alone', () => {
    const data = { from: 1234.5, to: 0.25, before: '2022', count: 1200, earlier: '1234' }
    expect(sentenceValues(data, 'da', andMore)).toEqual({
      from: '1.234,5',
      to: '0,25',
      before: '2022',
      count: 1200,
      earlier: '1234',
    })
    expect(sentenceValues(data, 'en', andMore).from).toBe('1,234.5')
  })

  it('names municipalities in the language, the first eight of many', () => {
    expect(sentenceValues({ municipalities: '101 751' }, 'en', andMore).municipalities).toBe('Copenhagen, Aarhus')
    const all = municipalities.map(({ code }) => code).join(' ')
    expect(sentenceValues({ municipalities: all }, 'da', andMore).municipalities).toMatch(/^Albertslund, .*\+90$/)
  })
})
