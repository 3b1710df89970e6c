import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runNeed } from './socioeconomic'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'socioeconomic-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

function run(options: Parameters<typeof runNeed>[0]) {
  const said = { out: '', error: [] as string[] }
  const code = runNeed(options, {
    out: (text) => {
      said.out += text
    },
    error: (line) => said.error.push(line.replace(`${folder}/`, '')),
  })
  return { code, ...said }
}

const criteria = () => file('C.csv', 'unit,jobless,single,population\n101,30,10,1000\n376,10,90,3000\n')

describe('socioeconomic compute', () => {
  it('gives the index of each unit, what each criterion adds, and the mean of 1', () => {
    const weights = file('W.csv', 'criterion,weight\njobless,60\nsingle,40\n')
    const { code, out } = run({ criteria: criteria(), weights })
    const document = JSON.parse(out)
    expect(code).toBe(0)
    expect(document.units[0]).toMatchObject({ unit: '101', population: 1000 })
    expect(document.units[0].index).toBeCloseTo(1.96, 12)
    expect(document.populationWeightedMean).toBeCloseTo(1, 12)
    const csv = run({ criteria: criteria(), weights, format: 'csv' }).out
    expect(csv.split('\r\n')[0]).toBe('unit,index,jobless,single')
  })

  it('refuses weights that are not all of it, unless told', () => {
    const weights = file('W8.csv', 'criterion,weight\njobless,19\nsingle,13\n')
    const refused = run({ criteria: criteria(), weights })
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.error).toEqual([
      'W8.csv, column weight: the weights sum to 32; right: 100 or 1, or --any-sum when criteria are left out on purpose',
    ])
    expect(run({ criteria: criteria(), weights, anySum: true }).code).toBe(0)
  })

  it('names file, row and column of every fault', () => {
    const weights = file('W2.csv', 'criterion,weight\njobless,60\nunknown,40\n')
    expect(run({ criteria: criteria(), weights }).error).toEqual([
      expect.stringContaining('C.csv, row 1: has no column "unknown"'),
    ])
    const broken = file('C2.csv', 'unit,jobless,population\n101,"1,5",1000\n376,,0\n101,1,2\n147,-1,5\n')
    const one = file('W1.csv', 'criterion,weight\njobless,1\n')
    expect(run({ criteria: broken, weights: one }).error).toEqual([
      'C2.csv, row 4, column unit: "101" is in row 2 already; right: one row each',
    ])
    const empty = file('C3.csv', 'unit,jobless,population\n101,"1,5",1000\n376,,0\n147,-1,5\n')
    expect(run({ criteria: empty, weights: one }).error.map((line) => line.split(';')[0])).toEqual([
      'C3.csv, row 2, column jobless: "1,5" is not a number',
      'C3.csv, row 3, column jobless: is empty',
      'C3.csv, row 4, column jobless: is -1',
      'C3.csv, row 3, column population: is 0',
    ])
    expect(run({}).error).toHaveLength(2)
  })

  it('takes the population and the whole country from where they stand', () => {
    const weights = file('W3.csv', 'criterion,weight\njobless,100\n')
    const people = file('P.csv', 'unit,population\nDK,10000\n101,1000\n')
    const counts = file('C4.csv', 'unit,jobless\n101,30\nDK,200\n')
    const { out } = run({ criteria: counts, weights, population: people, country: 'DK' })
    expect(JSON.parse(out).units).toEqual([
      { unit: '101', population: 1000, index: expect.closeTo(1.5), parts: { jobless: expect.closeTo(1.5) } },
    ])
    expect(
      run({ criteria: counts, weights, population: file('P2.csv', 'unit,population\n101,5\n') }).error[0],
    ).toContain('"DK" is not in')
  })
})
