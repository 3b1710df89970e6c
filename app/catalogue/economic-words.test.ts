import { describe, expect, it } from 'vitest'
import { economicWordIn } from './economic-words'

const economic = [
  [
    'money',
    'kr.',
    '1.000 kr. pr. borger',
    'kroner pr. indbygger',
    '2.500kr',
    'DKK per capita',
    '€ per place',
    'Krone',
    'Mio. kr.',
  ],
  ['budget', 'Budget til forebyggelse', 'nettobudgettet', 'Budgetoverskridelse'],
  [
    'expenditure',
    'nettodriftsudgifter',
    'Udgift pr. anbragt',
    'Omkostninger',
    'enhedsomkostning',
    'Spending per child',
    'Unit costs',
  ],
  [
    'price',
    'Pris pr. plads',
    'døgnpris',
    'Enhedspriser',
    'prisniveauet',
    'takst',
    'Døgntakster',
    'price',
    'brugerbetaling',
  ],
  [
    'income',
    'skatteindtægt',
    'Disponibel indkomst',
    'løn',
    'Månedsløn',
    'lønudvikling',
    'Median income',
    'Wages',
    'aflønning',
  ],
  [
    'tax',
    'skat',
    'Skatteprocent',
    'kommuneskat',
    'ejendomsskatter',
    'kommuneskatteprocent',
    'beskatning',
    'tax base',
    'Taxation',
  ],
] as const

const innocent = [
  'Karakter ved afgangsprøven',
  'beskyttet beskæftigelse',
  'Beskyttede værksteder',
  'kriminalitet, krav, kritik, kræver',
  'mikrofon og skrift',
  'prisværdig indsats',
  'prisbelønnet',
  'belønning, belønninger',
  'lønnet beskæftigelse, ulønnet praktik',
  'job med løntilskud',
  'lønmodtagere',
  'skatepark og skattejagt',
  'taxi, taxonomi, syntax',
  'prison, enterprise, surprised, caprice',
  'kontanthjælp, førtidspension, gældsrådgivning',
  'tilskud, bevilling og refusion',
  'afgiftning af stofmisbrugere',
  'accosted in Costa Rica',
  'Kronisk sygdom, Kronborg',
]

describe('words about money', () => {
  for (const [kind, ...texts] of economic) {
    it(`are seen when they mean ${kind}`, () => {
      const missed = texts.filter((text) => economicWordIn(text) === null)
      expect(missed).toEqual([])
    })
  }

  it('are not seen in words that only look alike', () => {
    expect(innocent.map((text) => [text, economicWordIn(text)]).filter(([, hit]) => hit !== null)).toEqual([])
  })

  it('are named as they stand in the text, with what they are about', () => {
    expect(economicWordIn('Kommunens Nettodriftsudgifter til anbragte')).toEqual({
      word: 'Nettodriftsudgifter',
      kind: 'expenditure',
    })
    expect(economicWordIn('Andel med skatteindtægt')?.word).toBe('skatteindtægt')
  })
})
