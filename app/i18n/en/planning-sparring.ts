/** Whom to spar with about a weak indicator. */
export const sparring = {
  lead: 'Municipalities in the best quarter of the country on this indicator. Those most like yours come first.',
  willing: 'Willing to spar',
  willingNone: 'None of those who do well has said that it is willing to spar about this yet.',
  others: 'Do well, but have not said that they are willing to spar',
  likeness: {
    peer: 'one of your peer municipalities',
    alike: 'among the 25 municipalities most like yours',
    other: 'not particularly like yours',
    unknown: 'we know too little to say whether they are like yours',
  },
  canGive_one: 'You can give in return: they are weak where you are strong ({{names}})',
  canGive_other: 'You can give in return on {{count}} indicators where they are weak and you are strong ({{names}})',
  andMore: '{{names}} and {{count}} more',
  writeTo: 'Write to {{municipality}}',
  privacy: 'Only the municipality you write to sees the message, and thereby that you ask about just this.',
  wantHelp: 'Ask for help with this',
  offerHelp: 'Offer help to others',
  toList: 'Everybody who wants or offers help',
}
