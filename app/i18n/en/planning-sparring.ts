/** Whom to share experience with about a weak indicator. */
export const sparring = {
  lead: 'Municipalities in the best quarter of the country on this indicator. Those most like yours come first.',
  willing: 'Willing to share experience',
  willingNone:
    'None of the municipalities that do well has said yet that it is willing to share experience about this.',
  others: 'Do well, but have not said that they are willing to share experience',
  likeness: {
    peer: 'one of your peer municipalities',
    alike: 'among the 25 municipalities most like yours',
    other: 'not particularly like yours',
    unknown: 'we know too little to say whether they are like yours',
  },
  canGive_one: 'You can help them in return: they are weak where you are strong ({{names}})',
  canGive_other:
    'You can help them in return on {{count}} indicators where they are weak and you are strong ({{names}})',
  andMore: '{{names}} and {{count}} more',
  writeTo: 'Write to {{municipality}}',
  privacy: 'Only the municipality you write to sees the message, and thereby that you ask about just this.',
  wantHelp: 'Ask for help with this',
  offerHelp: 'Offer help to others',
  toList: 'Everybody who wants or offers help',
}
