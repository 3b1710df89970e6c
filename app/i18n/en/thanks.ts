/** Thanks from one municipality to another for a practice. */
export const thanks = {
  section: {
    title: 'Thanks',
    none: 'Nobody has said thanks yet. If the practice has been of use to you, tell those who wrote it.',
    count_one: '{{count}} municipality has said thanks.',
    count_other: '{{count}} municipalities have said thanks.',
    from: '{{municipality}}, {{date}}',
    thank: 'Say thanks',
    report: 'Report',
  },
  page: {
    title: 'Say thanks for “{{title}}”',
    lead: 'Your thanks are shown on the page of the practice in your municipality’s name, and those who wrote it are told.',
    municipality: 'In the name of which municipality?',
    text: 'What has been of use to you?',
    textHint: 'Write a few lines about what you have used. Mention no citizens.',
    submit: 'Say thanks',
    given: '{{municipality}} has said thanks',
    givenOn: 'Thanks were given on {{date}}.',
    hidden:
      'A moderator has hidden your thanks, so only you see them. The reason, and how to appeal, is in your notifications.',
    withdraw: 'Withdraw your thanks',
    withdrawLead: 'They disappear from the page of the practice. You can say thanks again later.',
    withdrawYes: 'Yes, withdraw them',
    saved: 'Thank you. It has been passed on to those who wrote the practice.',
    withdrawn: 'Your thanks have been withdrawn.',
  },
  problems: {
    required: 'Write what has been of use to you.',
    'too-long': 'The text is too long. There is room for {{longest}} characters.',
    'already-thanked': 'Your municipality has said thanks for this practice already.',
    'not-thanked': 'The thanks have been withdrawn already, or are hidden.',
    'personal-data': 'Something in the text looks like information about a person. Change it and try again.',
  },
  received: {
    title: 'Thanks to you',
    count_one: 'You have been thanked {{count}} time by another municipality.',
    count_other: 'You have been thanked {{count}} times by other municipalities.',
  },
}
