// The index measures quality, never money: an indicator that names kroner, budget, expenditure, price, income or tax is
// refused. The patterns see whole words and Danish compounds ("nettodriftsudgifter") but not words that only look alike.

/** What kind of money a word is about; each has its word in `catalogue:economic`. */
export type EconomicKind = 'money' | 'budget' | 'expenditure' | 'price' | 'income' | 'tax'

const patterns: readonly [EconomicKind, RegExp][] = [
  ['money', /^(kr|dkk|tkr|mkr|eur|euros?|krone|kroners?)$|kronebeløb|^(tusind|million|milliard)kroner$/],
  ['budget', /budget/],
  ['expenditure', /udgift|omkostning/],
  ['expenditure', /^(expenditures?|expenses?|spendings?|costs?|costing)$/],
  // Not "prisværdig", "prisbelønnet", "prisgivet", "reprise", nor the English "prison", "enterprise", "surprised".
  ['price', /^pris(en|er|erne)?s?$/],
  [
    'price',
    /^pris(niveau|indeks|udvikling|tal|forskel|stigning|fald|sæt|sat|reguler|fastsæt|list|loft|beregn|grupp|model)/,
  ],
  ['price', /^(?!re|sur|com|enter|nobel|hæders)\p{Letter}{2,}pris(en|er|erne)?s?$/u],
  ['price', /takst|gebyr|^(bruger|egen|forældre)betaling/],
  ['price', /^(prices?|priced|pricing|tariffs?)$/],
  ['income', /indkomst|indtægt|indtjening|aflønn/],
  // A job may be "lønnet" or "med løntilskud", and a "lønmodtager" is a person: none of them is an amount.
  ['income', /^løn(?!modtag|tilskud|net|som)/],
  ['income', /(?<!be|spids)løn(nen|ninger|ningerne)?s?$/],
  ['income', /^(incomes?|wages?|salary|salaries|earnings?|revenues?)$/],
  ['tax', /^skat(ten|ter|terne)?s?$|^skatte(?!jagt|kist|ø)|^beskat/],
  ['tax', /\p{Letter}{3}skat(ten|ter|terne)?s?$|\p{Letter}{3}skatte\p{Letter}/u],
  ['tax', /^tax(es|ed|able|ation|payers?)?$/],
]

const signs: readonly [string, EconomicKind][] = [
  ['€', 'money'],
  ['$', 'money'],
  ['£', 'money'],
]

/** The first word that makes a text about money, as it stands there, and what kind of money it is; null when there is none. */
export function economicWordIn(text: string): { word: string; kind: EconomicKind } | null {
  for (const [sign, kind] of signs) if (text.includes(sign)) return { word: sign, kind }
  for (const word of text.match(/\p{Letter}+/gu) ?? []) {
    const kind = kindOf(word.toLowerCase())
    if (kind) return { word, kind }
  }
  return null
}

function kindOf(word: string): EconomicKind | null {
  return patterns.find(([, pattern]) => pattern.test(word))?.[0] ?? null
}
