export const pedigree = {
  title: 'From figure to index',
  lead: 'How the figure enters {{edition}}.',
  others: 'The figure is also part of',
  notWeighed: 'The indicator is background. It explains but does not count in the index, so the figure has no weight.',
  value: 'Value',
  treated: 'Treated',
  points: 'Points',
  unchanged: 'Unchanged',
  treatment: {
    none: 'The method does not change the figure before it becomes points.',
    winsorise:
      'The outermost figures of the indicator are drawn in to the nearest one, so that single municipalities do not decide the points of all.',
    log: 'The figures of the indicator are so unevenly spread that they are converted by a logarithm.',
    transformed: 'The method converts the figures of the indicator by a logarithm.',
    unknown: 'The method converts the figure by a table that is not kept with the edition.',
  },
  noPoints: 'The figure gave no points in this edition.',
  rule: {
    'percentile-rank': 'The points tell how many of the municipalities lie below, on a scale from {{low}} to {{high}}.',
    'min-max':
      'The points tell where the figure lies between the worst and the best, on a scale from {{low}} to {{high}}.',
    goalposts:
      'The points tell where the figure lies between the fixed goals of the method, on a scale from {{low}} to {{high}}.',
    rank: 'The points are the place of the figure among the municipalities, the best having most.',
    none: 'The figure is used as it is.',
    'z-score':
      'The points tell how far the figure lies from the average of the municipalities, in standard deviations.',
  },
  direction: { higher: 'A high figure is best.', lower: 'A low figure is best, so the scale is turned.' },
  table: {
    caption: 'Weight and contribution at each step',
    group: 'Part of',
    nominal: 'Weight in the method',
    share: 'Weight here',
    contribution: 'Contribution, points',
    score: 'Score of the group',
  },
  none: 'none',
  how: 'The contribution is the points of the figure times the weight here. Where the municipality lacks other figures of the group, they do not count and the rest weighs more. The contributions of all its figures add up to the score.',
  notSum: 'The score is no ordinary average, so it cannot be divided into contributions that add up.',
  noScore: 'Where there is no score, too many figures are missing, or the figure gave no points.',
  measured: 'How it is measured',
  question: 'Question',
  scale: 'Answers',
  computedBy: 'How the value is computed',
  statbank: 'Table in StatBank Denmark',
}
