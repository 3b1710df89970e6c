import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aMethodDocument } from '../tests/factories/index-method'
import type { Writers } from './index-compute'
import { runExplain, runWhatIf } from './index-explain'

let folder = ''
let method = ''
let data = ''
let earlierData = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'index-explain-'))
  method = file('M.json', JSON.stringify(aMethodDocument({ uncertainty: { draws: 20, seed: 1, weights: 0.25 } })))
  earlierData = file('before.csv', 'unit,x,y\na,10,1\nb,20,2\nc,30,3\n')
  data = file('after.csv', 'unit,x,y\na,25,1\nb,20,2\nc,30,3\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function run<Options>(verb: (options: Options, writers: Writers) => number, options: Options) {
  const out: string[] = []
  const errors: string[] = []
  const code = verb(options, { out: (text) => void out.push(text), error: (line) => void errors.push(line) })
  return { code, out: out.join(''), errors: errors.map((line) => line.replaceAll(`${folder}/`, '')) }
}

test('every unit is explained from an earlier table by the same method', () => {
  const { code, out, errors } = run(runExplain, { method, data, earlierData })
  expect({ code, errors }).toEqual({ code: 0, errors: [] })
  expect(JSON.parse(out)).toMatchObject({
    earlier: { id: 'test' },
    units: [
      {
        unit: 'a',
        kind: 'explained',
        before: { score: 0, rank: 3 },
        parts: [{ kind: 'own' }, { kind: 'others' }],
        reasons: [{ indicatorId: 'x', kind: 'changed', before: 10, after: 25 }],
      },
      { unit: 'b' },
      { unit: 'c' },
    ],
  })
  expect(JSON.parse(run(runExplain, { method, data, earlierData, unit: 'c' }).out).units).toHaveLength(1)
})

test('another value gives another score, rank and interval', () => {
  const { code, out } = run(runWhatIf, { method, data, unit: 'a', indicator: 'y', value: '3' })
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    now: { score: 0.25, rank: 2 },
    after: { score: 0.75, rank: 2, interval: { low: 2, high: 2 } },
  })
})

test('one line a fault', () => {
  expect(run(runExplain, { method, data })).toMatchObject({
    code: 2,
    errors: ['--earlier-data: is missing; right: the path of a CSV file'],
  })
  expect(run(runWhatIf, { method, data, value: '1,5' })).toMatchObject({
    code: 2,
    errors: [
      '--unit: is missing; right: a unit of the figures',
      '--indicator: is missing; right: an indicator of the method',
      '--value: is "1,5"; right: a number, dot for decimals',
    ],
  })
  const broken = file('broken.csv', 'unit,x\na,1\n')
  expect(run(runExplain, { method, data, earlierData: broken })).toMatchObject({
    code: 2,
    errors: [expect.stringContaining('broken.csv')],
  })
  expect(run(runWhatIf, { method, data, unit: 'q', indicator: 'x', value: '1' }).errors).toEqual([
    '--unit: the figures have no "q"; right: a unit of the figures',
  ])
})
