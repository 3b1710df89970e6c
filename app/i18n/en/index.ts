export const index = {
  whole: 'Socialt Indeks',
  wholeShort: 'Overall',
  quarter: { '1': '1st quarter', '2': '2nd quarter', '3': '3rd quarter', '4': '4th quarter', none: 'not ranked' },
  place: {
    statement: '{{rank}} · between {{low}} and {{high}} · {{quarter}}',
    none: 'insufficient data',
    spoken: 'Rank {{rank}} of {{count}}, between {{low}} and {{high}}, {{quarter}}',
    ofCount: 'of {{count}}',
    interval: 'between {{low}} and {{high}}',
    coverage: 'data coverage {{share}}',
    help: 'The first number is the rank, 1 being best. The interval holds the rank in 90% of 1,000 computations with other weights.',
  },
  edition: { heading: 'Edition', draft: 'draft', published: 'published {{date}}', period: 'figures for {{period}}' },
  direction: { higher: 'Higher is better', lower: 'Lower is better', neutral: 'Context' },
}
