import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sha256OfJson } from '~/index/method-hash.server'
import { aMethodDocument } from '../tests/factories/index-method'
import { type IndexOptions, runCompute, runSensitivity, runUncertainty } from './index-compute'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'index-compute-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const document = aMethodDocument({
  id: 'prøve',
  tree: { id: 'index', children: [{ id: 'børn', children: [{ indicator: 'x' }, { indicator: 'y' }] }] },
  uncertainty: { draws: 50, seed: 1, weights: 0.25 },
})

function file(name: string, content: string | object): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

function run(verb: typeof runCompute, options: IndexOptions): { code: number; out: string; errors: string[] } {
  const out: string[] = []
  const errors: string[] = []
  const writers = { out: (text: string) => void out.push(text), error: (line: string) => void errors.push(line) }
  const code = verb(options, writers)
  return { code, out: out.join(''), errors: errors.map((line) => line.replaceAll(`${folder}/`, '')) }
}

test('scores, ranks, coverage and groups come as JSON', () => {
  const method = file('M.json', document)
  const data = file('D.csv', '\uFEFFunit,x,y,andet\r\nÆrø,1,10,5\r\nRødovre,3,\r\n'.replace('3,\r', '3,,\r'))
  const { code, out, errors } = run(runCompute, { method, data })
  expect({ code, errors }).toEqual({ code: 0, errors: [] })
  expect(JSON.parse(out)).toEqual({
    method: { id: 'prøve', sha256: sha256OfJson(document) },
    units: [
      { unit: 'Ærø', score: 0, rank: 2, coverage: 1, groups: { børn: { score: 0, rank: 2, coverage: 0.5 } } },
      { unit: 'Rødovre', score: 1, rank: 1, coverage: 1, groups: { børn: { score: 1, rank: 1, coverage: 0.5 } } },
    ],
    indicators: [
      { id: 'x', n: 2, treatment: { rule: 'none' } },
      { id: 'y', n: 1, treatment: { rule: 'none' } },
    ],
    notes: [
      'Indicator "y" gives no scores: fewer than two values, or all of them the same.',
      `Not used, since the method does not name them, in ${data}: andet.`,
    ],
  })
})

test('a trace shows every value on its way', () => {
  const data = file('D.csv', 'unit,x,y\na,1,10\nb,3,20\n')
  const { out } = run(runCompute, { method: file('M.json', document), data, trace: true })
  expect(JSON.parse(out).units[1].indicators).toEqual({
    x: { value: 3, filled: 3, transformed: 3, treated: 3, normalised: 1 },
    y: { value: 20, filled: 20, transformed: 20, treated: 20, normalised: 1 },
  })
})

test('the same as CSV', () => {
  const data = file('D.csv', 'unit,x,y\n"Lolland, Øst",1,10\nb,3,20\n')
  const { out } = run(runCompute, { method: file('M.json', document), data, format: 'csv' })
  expect(out).toBe(
    'unit,score,rank,coverage,børn:score,børn:rank,børn:coverage\n"Lolland, Øst",0,2,1,0,2,1\nb,1,1,1,1,1,1\n',
  )
})

test('the unit table brings denominators', () => {
  const divided = aMethodDocument({ ids: ['x'], indicators: { x: { direction: 'higher', divideBy: 'people' } } })
  const data = file('D.csv', 'unit,x\na,10\nb,20\nc,30\n')
  const units = file('U.csv', 'unit,region,people\nc,s,10\nb,n,20\na,n,5\nd,n,1\n')
  const { out } = run(runCompute, { method: file('M.json', divided), data, units, trace: true })
  const { units: scored, notes } = JSON.parse(out)
  expect(scored.map((unit: { indicators: { x: { treated: number } } }) => unit.indicators.x.treated)).toEqual([2, 1, 3])
  expect(notes).toEqual([`In ${units} but not in ${data}, so not used: d.`])
})

test('uncertainty gives intervals and shares in quarters', () => {
  const method = file('M.json', document)
  const data = file('D.csv', 'unit,x,y\na,1,10\nb,3,20\nc,2,15\nd,0,5\n')
  const { code, out } = run(runUncertainty, { method, data, draws: '20', seed: '7' })
  expect(code).toBe(0)
  const result = JSON.parse(out)
  expect(result).toMatchObject({ method: { id: 'prøve' }, draws: 20, seed: 7, notes: [] })
  expect(result.units[1]).toMatchObject({
    unit: 'b',
    rank: 1,
    rankMedian: 1,
    rankLow: 1,
    rankHigh: 1,
    shareInQuartile: [1, 0, 0, 0],
  })
  const csv = run(runUncertainty, { method, data, format: 'csv' }).out
  expect(csv.split('\n')[2]).toBe('b,1,1,1,1,1,0,0,0,1,1,1,1,1,0,0,0,')
})

test('sensitivity tells what ranks depend on, as JSON and as CSV', () => {
  const options = { method: file('M.json', document), data: file('D.csv', 'unit,x,y\na,1,10\nb,3,8\nc,2,9\n') }
  const { code, out, errors } = run(runSensitivity, { ...options, draws: '10' })
  const result = JSON.parse(out)
  expect({ code, errors }).toEqual({ code: 0, errors: [] })
  expect(result.units[0]).toMatchObject({ unit: 'a', rank: 1, shifts: { 'leave-out:x': 0, 'leave-out:y': 2 } })
  expect(result.choices.at(-1)).toMatchObject({ kind: 'leave-out', id: 'y', largestShift: 2 })
  expect(result.indicators[0]).toMatchObject({ id: 'x', effectiveWeight: 0.5, discriminates: true, duplicates: ['y'] })
  expect(result.correlations.pearson).toEqual([
    [1, -1],
    [-1, 1],
  ])
  const lines = run(runSensitivity, { ...options, format: 'csv' }).out.split('\n')
  expect(lines[0]).toContain('unit,rank,weights,normalise,aggregation,leave-out,sampling,weights:±25 %,')
  expect(lines[4]).toMatch(/^\(mean absolute shift\),,/)
  expect(run(runSensitivity, { ...options, draws: 'x' }).code).toBe(2)
})

describe('sampling errors from a file', () => {
  const header = 'unit,indicator,n,sd,numerator,denominator\n'
  const data = () => file('D.csv', 'unit,x,y\na,30,10\nb,50,20\nc,40,15\n')
  const method = () => file('M.json', document)

  test('widen the intervals, also where the method does not ask for them', () => {
    const sampling = file('S.csv', `${header}a,x,,,3,10\nb,x,,,5,10\nc,x,10,,4,\nc,y,25,8,,\nd,x,5,1,,\n`)
    const { code, out } = run(runUncertainty, { method: method(), data: data(), sampling })
    const result = JSON.parse(out)
    expect(code).toBe(0)
    expect(result.units[0]).toMatchObject({ rank: 3, rankHigh: 3, indistinguishable: ['c'] })
    expect(result.notes).toEqual([
      `Values are drawn from ${sampling}, which the method does not ask for.`,
      `In ${sampling} but without a value to draw, so not used: 1 rows.`,
    ])
  })

  test('are refused with one line a fault', () => {
    const wrong = (csv: string) => run(runUncertainty, { method: method(), data: data(), sampling: file('S.csv', csv) })
    expect(wrong('unit,indicator,n\n')).toMatchObject({
      code: 2,
      errors: [
        'S.csv, row 1: has no column "sd"; right: unit, indicator, n, sd, numerator, denominator',
        'S.csv, row 1: has no column "numerator"; right: unit, indicator, n, sd, numerator, denominator',
        'S.csv, row 1: has no column "denominator"; right: unit, indicator, n, sd, numerator, denominator',
      ],
    })
    expect(wrong(`${header}a,x,"2,5",1,,\nb,x,many,1,,\n`).errors).toEqual([
      'S.csv, row 2, column n: "2,5" is not a number; right: a dot before decimals',
      'S.csv, row 3, column n: "many" is not a number; right: a number, or an empty cell',
    ])
    expect(wrong(`${header}a,x,5,,,\na,x,5,1,,\nb,y,,,9,10\na,y,,,30,90\n`).errors).toEqual([
      'S.csv, row 2 (a, x), column sd: is empty; right: the standard deviation of the answers, 0 or above',
      'S.csv, row 3 (a, x), column unit: unit and indicator are there already; right: one row each',
      'S.csv, row 4 (b, y), column numerator: 9 of 10 gives 9, and the figure is 20; right: the counts that the figure was computed from',
      'S.csv, row 5 (a, y), column numerator: 30 of 90 gives 3.333, and the figure is 10; right: the counts that the figure was computed from',
    ])
  })

  test('are needed by a method that draws values', () => {
    const asking = file('M.json', { ...document, uncertainty: { draws: 5, sampling: true } })
    expect(run(runUncertainty, { method: asking, data: data() }).errors).toEqual([
      'M.json, uncertainty.sampling: is true, and no sampling errors are given; right: a table of sampling errors (--sampling S.csv), or false',
    ])
  })
})

describe('wrong input ends with exit code 2 and one line a fault', () => {
  const good = 'unit,x,y\na,1,10\nb,3,20\n'
  const cases: [string, string, string[]][] = [
    [
      'cells that are no numbers',
      'unit,x,y\na,"1,5",10\nb,NA,20\n',
      [
        'D.csv, row 2, column x: "1,5" is not a number; right: a dot before decimals',
        'D.csv, row 3, column x: "NA" is not a number; right: a number, or an empty cell for missing',
      ],
    ],
    [
      'semicolons',
      'unit;x;y\na;1;2\n',
      ['D.csv, row 1, column 1: is "unit;x;y"; right: commas between cells, first column "unit"'],
    ],
    ['another first column', 'name,x,y\na,1,2\n', ['D.csv, row 1, column 1: is "name"; right: "unit"']],
    ['a column twice', 'unit,x,x\na,1,2\n', ['D.csv, row 1, column x: is there twice; right: each column once']],
    ['a short row', 'unit,x,y\n\na,1\n', ['D.csv, row 3: has 2 cells; right: 3, like the header']],
    ['a unit twice', `${good}a,1,2\n`, ['D.csv, row 4, column unit: "a" is in row 2 already; right: one row a unit']],
    ['a unit without name', `${good},1,2\n`, ['D.csv, row 4, column unit: is empty; right: the name of the unit']],
    [
      'an indicator that is not there',
      'unit,x\na,1\n',
      ['D.csv, column y: the method needs this indicator; right: a column with its values'],
    ],
    ['an empty file', '', ['D.csv, row 1, column 1: is ""; right: "unit"']],
  ]
  test.each(cases)('%s', (_, csv, errors) => {
    const result = run(runCompute, { method: file('M.json', document), data: file('D.csv', csv) })
    expect(result).toEqual({ code: 2, out: '', errors })
  })

  test('a method that makes no sense', () => {
    const method = file('M.json', { ...document, indicators: { x: { direction: 'up' } } })
    expect(run(runCompute, { method, data: file('D.csv', good) }).errors).toEqual([
      'M.json, indicators.x.direction: is "up"; right: one of higher, lower',
    ])
  })

  test('files that are not there, not JSON or not UTF-8', () => {
    const data = file('D.csv', good)
    expect(run(runCompute, { method: join(folder, 'none.json'), data }).errors[0]).toContain(
      'none.json: cannot be read',
    )
    expect(run(runCompute, { method: file('M.json', '{'), data }).errors[0]).toContain('M.json: is not JSON')
    writeFileSync(join(folder, 'D.csv'), Buffer.from([0x75, 0xe6, 0x0a]))
    expect(run(runCompute, { method: file('M.json', document), data }).errors).toEqual([
      'D.csv: is not UTF-8; right: a file saved as UTF-8',
    ])
  })

  test('a denominator that cannot be, with its row', () => {
    const divided = aMethodDocument({ ids: ['x'], indicators: { x: { direction: 'higher', divideBy: 'people' } } })
    const method = file('M.json', divided)
    const data = file('D.csv', good)
    expect(run(runCompute, { method, data }).errors).toEqual([
      '--units, column people: the method needs this column; right: a unit table with it',
    ])
    const units = file('U.csv', 'unit,people\nb,0\na,1\n')
    expect(run(runCompute, { method, data, units }).errors).toEqual([
      'U.csv, row 2 (b), column people: cannot divide by 0; right: a number above 0',
    ])
  })

  test('options', () => {
    expect(run(runCompute, { format: 'xml' }).errors).toEqual([
      '--format: is "xml"; right: json or csv',
      '--method: is missing; right: the path of a method file',
      '--data: is missing; right: the path of a CSV file',
    ])
    expect(run(runUncertainty, { draws: '0', seed: 'a' }).errors).toEqual([
      '--draws: is "0"; right: a whole number from 1 to 100000',
      `--seed: is "a"; right: a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`,
    ])
  })

  test('a method without uncertainty', () => {
    const method = file('M.json', aMethodDocument())
    const { code, errors } = run(runUncertainty, { method, data: file('D.csv', good) })
    expect(code).toBe(2)
    expect(errors[0]).toContain('M.json, uncertainty: is missing')
  })
})

test('the command itself writes JSON and nothing else, and ends with 0 or 2', async () => {
  const script =
    "import { Command } from 'commander'; import { registerIndexCommands } from './cli/index-compute.ts';" +
    "const program = new Command('cli'); registerIndexCommands(program); await program.parseAsync()"
  const call = (data: string) =>
    promisify(execFile)(process.execPath, [
      ...['--import', 'tsx', '--input-type=module', '--eval', script, 'index', 'compute'],
      ...['--method', file('M.json', document), '--data', data],
    ])
  const done = await call(file('D.csv', 'unit,x,y\nØrsted,1,10\nb,3,20\n'))
  expect(JSON.parse(done.stdout).units[0].unit).toBe('Ørsted')
  expect(done.stderr).toBe('')
  await expect(call(file('bad.csv', 'x\n'))).rejects.toMatchObject({ code: 2, stdout: '' })
}, 30_000)
