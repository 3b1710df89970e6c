export const index = {
  whole: 'Socialt Indeks',
  wholeShort: 'Samlet',
  quarter: {
    '1': '1. fjerdedel',
    '2': '2. fjerdedel',
    '3': '3. fjerdedel',
    '4': '4. fjerdedel',
    none: 'uden placering',
  },
  place: {
    statement: '{{rank}} · mellem {{low}} og {{high}} · {{quarter}}',
    none: 'utilstrækkeligt datagrundlag',
    spoken: 'Placering {{rank}} af {{count}}, mellem {{low}} og {{high}}, {{quarter}}',
    ofCount: 'af {{count}}',
    interval: 'mellem {{low}} og {{high}}',
    coverage: 'datagrundlag {{share}}',
    help: 'Første tal er placeringen, hvor 1 er bedst. Intervallet rummer placeringen i 90 % af 1.000 beregninger med andre vægte.',
  },
  edition: { heading: 'Udgave', draft: 'kladde', published: 'offentliggjort {{date}}', period: 'tal for {{period}}' },
  direction: { higher: 'Højere er bedre', lower: 'Lavere er bedre', neutral: 'Kontekst' },
}
