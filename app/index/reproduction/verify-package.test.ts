import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { municipalities } from '~/municipalities/municipalities'
import {
  anEditionIndicator,
  anEditionMethod,
  likenessesInOrder,
  observationsEverywhere,
} from '../../../tests/factories/index'
import { assembleEdition } from '../assemble-edition'
import { editionDocument } from '../edition-document'
import { canonicalJson } from '../engine/canonical-json'
import { sha256OfJson } from '../method-hash.server'
import { fillPackage } from './fill-package'
import { packageFiles } from './package-files'
import { verifyPackage } from './verify-package.server'
import { sha256OfText, zipFiles } from './zip-files.server'

const method = anEditionMethod({ x: 'higher', y: 'lower' })
const named = { name: { da: 'Navn', en: 'Name' }, definitionDa: 'Hvad det er, i "ord".', dstTable: 'BU43' }
const indicators = [
  { ...anEditionIndicator({ id: 'x' }), ...named },
  { ...anEditionIndicator({ id: 'y', source: 'medarbejder-survey', unit: 'score 1-5', minN: 5 }), ...named },
]

/** The files of a small edition: one value is missing, one municipality has no line at all, one indicator has counts. */
function aPackage(isDemo = false): Map<string, string> {
  const observations = [
    ...observationsEverywhere('x', (place) => (place === 3 ? null : 10 + ((place * 7) % 31))).slice(1),
    ...observationsEverywhere('y', (place) => 1 + ((place * 11) % 40) / 10, { n: 12 }),
  ]
  const input = { document: method, isDemo, indicators, observations, likenesses: likenessesInOrder() }
  const assembled = assembleEdition(input)
  if (!assembled.ok) throw new Error(JSON.stringify(assembled.problem))
  const document = editionDocument({ method, isDemo }, assembled.value)
  const value = (id: string, code: string) =>
    observations.find((one) => one.indicatorId === id && one.municipalityCode === code)?.value ?? ''
  const rows = municipalities.map(({ code }) => [code, value('x', code), value('y', code)].join())
  return fillPackage({
    manifest: {
      ...({ format: 'socialt-indeks/reproduction@1', edition: '2022', period: '2022', publishedAt: null } as const),
      ...{ title: { da: 'Udgave', en: 'Edition' }, demoData: isDemo, contentHash: sha256OfJson(document) },
      ...{ methodSha256: sha256OfJson(method), seed: 7, draws: 20 },
    },
    engineFigures: ['unit,x,y', ...rows, ''].join('\r\n'),
    method: JSON.stringify(method),
    document: canonicalJson(document),
    figures: assembled.value.figures.map((figure) => ({ ...figure, numerator: null, denominator: null })),
    sources: new Map(),
    indicators,
    content: assembled.value,
  })
}

function refusal(bytes: Uint8Array): string[] {
  const verified = verifyPackage(bytes)
  return verified.ok ? [] : verified.problem
}

test('a package is the same bytes each time, and the same edition when it is computed again', () => {
  const bytes = zipFiles(aPackage(), false)
  expect(zipFiles(new Map([...aPackage()].reverse()), false)).toEqual(bytes)
  const verified = verifyPackage(bytes)
  expect(verified.ok ? verified.value.checked.at(-1) : verified.problem).toMatch(/^content hash [0-9a-f]{64}$/)
})

test('invented figures are marked in the name of every file and in every table and text', () => {
  const demo = aPackage(true)
  expect(refusal(zipFiles(demo, true))).toEqual([])
  for (const [name, text] of demo) {
    expect(name).toContain('-demodata.')
    if (!/^(method|D)-/.test(name)) expect(text, name).toMatch(/demo_data|demoData|Demodata/)
  }
  const figures = demo.get('figures-demodata.csv') ?? ''
  const unmarked = new Map(demo).set('figures-demodata.csv', figures.replaceAll('\nyes,', '\nno,'))
  expect(refusal(zipFiles(unmarked, true))[0]).toMatch(/^figures.csv, line 2, column demo_data: says "no"; right: yes/)
})

test('a file that was changed without its sum is told by its sum', () => {
  const files = unzipSync(zipFiles(aPackage(), false))
  for (const name of packageFiles) {
    const changed = { ...files, [name]: strToU8(`${strFromU8(files[name] ?? new Uint8Array())} `) }
    expect(refusal(zipSync(changed)), name).toEqual([expect.stringMatching(`^${name}: SHA-256 says .*; computed `)])
  }
})

test('a file that was changed with its sum is told by what is computed', () => {
  const whole = aPackage()
  const changes: [string, (text: string) => string, RegExp][] = [
    [
      'results.csv',
      (text) => text.replace(/(no,index,101,[^,]*,)(\d+)/, '$198'),
      /^results.csv, 101 København, index.rank: says 98; computed \d+$/,
    ],
    [
      'figures.csv',
      (text) => text.replace(/(no,x,147,[^,]*,value),[\d.]+/, '$1,99'),
      /^edition.json, 147 Frederiksberg, figures.x.value: says \d+; computed 99$/,
    ],
    ['D.csv', (text) => text.replace(/\n147,\d+/, '\n147,99'), /^D.csv, 147 Frederiksberg, x: says 99; computed \d+$/],
    ['edition.json', (text) => text.replace(/"rank":\d+/, '"rank":98'), /^edition.json, .*rank: says 98; computed/],
    [
      'method.json',
      (text) => text.replace('"higher"', '"lower"'),
      /^edition.json, method.indicators.x.direction: says "higher"; computed "lower"$/,
    ],
    ['indicators.csv', (text) => text.replace('score 1-5', 'score 1-9'), /^edition.json, .*rankHigh: says/],
    [
      'peers.csv',
      (text) => text.replace(/(no,101,\d+,1),[\d.]+/, '$1,9'),
      /^edition.json, .*results.peers.*distance: says .*; computed 9$/,
    ],
    [
      'manifest.json',
      (text) => text.replace('"draws": 20', '"draws": 21'),
      /^manifest.json, draws: says 21; computed 20$/,
    ],
    [
      'manifest.json',
      (text) => text.replace(/"contentHash": "./, '"contentHash": "0'),
      /^manifest.json, contentHash: says/,
    ],
  ]
  for (const [name, change, line] of changes) {
    const before = whole.get(name) ?? ''
    expect(change(before), name).not.toBe(before)
    const lines = refusal(zipFiles(new Map(whole).set(name, change(before)), false))
    expect(
      lines.filter((one) => line.test(one)),
      `${name}\n${lines.slice(0, 5).join('\n')}`,
    ).not.toEqual([])
  }
})

test('cells that make no sense are told by file, line and column', () => {
  const figures = aPackage().get('figures.csv') ?? ''
  const wrong = figures.replace(/no,x,147,([^,]*),value,[\d.]+/, 'no,x,148,$1,value,"1,5"')
  expect(refusal(zipFiles(new Map(aPackage()).set('figures.csv', wrong), false))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^figures.csv, line \d+, column municipality: says "148"; right: one of/),
      expect.stringMatching(/^figures.csv, line \d+, column value: says "1,5"; right: a number with a dot/),
    ]),
  )
})

test('what is no package is refused before it is read', () => {
  const files = unzipSync(zipFiles(aPackage(), false))
  expect(refusal(strToU8('PK no zip'))).toEqual(['the file is no zip, or a broken one'])
  expect(refusal(zipFiles(aPackage(), false).slice(0, 5_000))).toEqual(['the file is no zip, or a broken one'])
  expect(refusal(zipSync({ ...files, '../../etc/passwd': new Uint8Array(1) }))).toEqual([
    '"../../etc/passwd": is not a file of a package',
  ])
  const { 'peers.csv': _, ...without } = files
  expect(refusal(zipSync(without))).toEqual(['peers.csv: is missing from the package'])
  expect(refusal(zipSync({ ...files, 'D.csv': new Uint8Array(20 * 1_048_576) }))).toEqual([
    'D.csv: would unpack to more than 16 MB',
  ])
})

test('a package whose header lies about how much it holds is refused', () => {
  const files = unzipSync(zipFiles(aPackage(), false))
  const bytes = zipSync({ ...files, 'D.csv': new Uint8Array(20 * 1_048_576) })
  const view = new DataView(bytes.buffer)
  for (let at = 0; at + 28 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 20 * 1_048_576) {
      view.setUint32(at + 24, 10, true)
    }
  }
  expect(refusal(bytes)).not.toEqual([])
  expect(sha256OfText('')).toMatch(/^e3b0c442/)
})
