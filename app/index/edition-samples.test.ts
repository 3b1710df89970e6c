import { expect, test } from 'vitest'
import { samplesForEngine } from './edition-samples'

const figure = (indicatorId: string, municipalityCode: string, value: number | null, n: number | null = null) => ({
  indicatorId,
  municipalityCode,
  value,
  n,
})
const indicators = new Map([
  ['tid', { unit: 'score 1-5', source: 'medarbejder-survey' as const }],
  ['frist', { unit: 'pct. af sager', source: 'danmarks-statistik' as const }],
  ['dom', { unit: 'pr. 1.000 15-17-årige', source: 'danmarks-statistik' as const }],
])

test('a mean, a share and a rate each tell what they are drawn from; the rest have no row', () => {
  const counts = new Map([
    ['frist 101', { numerator: 30, denominator: 40 }],
    ['dom 101', { numerator: 8, denominator: 2000 }],
    ['frist 147', { numerator: null, denominator: null }],
  ])
  const figures = [
    figure('tid', '101', 3.5, 40),
    figure('frist', '101', 75),
    figure('dom', '101', 4),
    figure('frist', '147', 80),
    figure('tid', '147', null),
    figure('ukendt', '101', 1, 10),
  ]
  expect(samplesForEngine(figures, counts, indicators).split('\r\n')).toEqual([
    'unit,indicator,kind,n,sd,numerator,denominator',
    '101,tid,mean,40,1,,',
    '101,frist,share,,,30,40',
    '101,dom,rate,,,8,2000',
    '',
  ])
})
