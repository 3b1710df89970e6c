import { describe, expect, it } from 'vitest'
import { municipalities } from '~/municipalities/municipalities'
import { readAllRows } from '~/platform/delimited-rows.server'
import type { ContextKind } from './context-figure'
import { readContextFile } from './context-file'

async function read(kind: ContextKind, text: string) {
  const { rows, brokenLines } = await readAllRows(text)
  const { figures, findings, otherAreas } = readContextFile(kind, rows, brokenLines)
  const said = findings.filter(({ code }) => code !== 'missing-in-context').map(({ line, code }) => `${line} ${code}`)
  return { figures, said, findings, otherAreas }
}

describe('a StatBank extract of the population', () => {
  const header = 'OMRÅDE;KØN;ALDER;CIVILSTAND;TID;INDHOLD'

  it('gives the municipalities, in English names, and tells which areas are none', async () => {
    const { figures, said, otherAreas } = await read(
      'population',
      `${header}\nAll Denmark;Total;Age, total;Total;2008Q1;5475791\nCopenhagen;Total;Age, total;Total;2008Q1;509861\nChristiansø;Total;Age, total;Total;2008Q1;97\n`,
    )
    expect(said).toEqual([])
    expect(figures).toEqual([{ municipalityCode: '101', period: '2008K1', value: 509861 }])
    expect(otherAreas).toEqual(['All Denmark', 'Christiansø'])
  })

  it('is read with codes, with Danish names, and with both', async () => {
    const { figures } = await read(
      'population',
      `${header}\n000;TOT;IALT;TOT;2024K1;5961249\n101;TOT;IALT;TOT;2024K1;659350\nAarhus;I alt;I alt;I alt;2024K1;367095\n461 Odense;I alt;I alt;I alt;2024K1;..\n147 Frederiksberg;I alt;I alt;I alt;2024K1;105.037\n`,
    )
    expect(figures.map(({ municipalityCode, value }) => [municipalityCode, value])).toEqual([
      ['101', 659350],
      ['751', 367095],
      ['147', 105037],
    ])
  })

  it('counts only the rows that are totals, and refuses a file without any', async () => {
    const parts = `${header}\n101;M;IALT;TOT;2024K1;323000\n101;K;IALT;TOT;2024K1;336350\n`
    expect((await read('population', parts)).said).toEqual(['2 no-totals'])
    expect((await read('population', `${parts}101;TOT;IALT;TOT;2024K1;659350\n`)).figures).toHaveLength(1)
  })
})

describe('a file of municipality, period and value', () => {
  it('names the municipalities it does not have', async () => {
    const rows = municipalities.slice(1).map(({ code }) => `${code},2024,100`)
    const { findings } = await read('socioeconomic-index', `municipality,period,value\n${rows.join('\n')}\n`)
    expect(findings.map(({ code, data }) => [code, data.municipalities])).toEqual([
      ['missing-in-context', municipalities[0]?.code],
    ])
  })

  it("is refused for what can't be", async () => {
    expect((await read('population', 'kommune;periode;værdi\n101;2024;12,5\n')).said).toEqual(['2 bad-number'])
    expect((await read('population', 'kommune;periode;værdi\n101;2024;0\n')).said).toEqual(['2 impossible-context'])
    expect((await read('socioeconomic-index', 'kommune;periode;værdi\n101;2024;-5\n')).said).toEqual([
      '2 impossible-context',
    ])
    expect(
      (await read('socioeconomic-index', 'kommune;periode;værdi\n101;i år;90,5\n101;2024;90\n0101;2024;91\n')).said,
    ).toEqual(['2 unknown-period', '4 duplicate'])
    expect((await read('socioeconomic-index', 'kommune;værdi\n101;90\n')).said).toEqual(['1 missing-column'])
    expect((await read('socioeconomic-index', 'kommune;periode;værdi\nHele landet;2024;100\n')).said).toEqual([
      '2 unknown-municipality',
    ])
  })
})
