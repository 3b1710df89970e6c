/** The sheet for the council committee, and the figures by side of quality. */
export const council = {
  aspects: {
    structure: {
      name: 'Structure',
      meaning: 'What is there before the citizen comes: policies, models, services, skills and time.',
    },
    process: {
      name: 'Process',
      meaning: 'What is done: involvement, deadlines, plans, cooperation, and who gets which help.',
    },
    outcome: {
      name: 'Outcome',
      meaning:
        'What comes of it for citizens, such as education, work and a life in a home of one’s own. Much else than the municipality’s work plays a part.',
    },
    unsorted: { name: 'Not sorted', meaning: 'The catalogue does not say which side of quality they show.' },
  },
  account: {
    title: 'Ethical account: {{municipality}}',
    description: '{{municipality}} in Socialt Indeks, divided into what is there, what is done and what comes of it.',
    lead: 'The figures in three parts: what is there, what is done, and what comes of it for citizens. The three sides are not added up here, for a good plan is not the same as a good life.',
    sideTitle_one: '{{side}}: {{count}} indicator',
    sideTitle_other: '{{side}}: {{count}} indicators',
    unplaced_one: '{{count}} without a figure or a rank',
    unplaced_other: '{{count}} without a figure or a rank',
    context_one: '{{count}} is context and has no rank',
    context_other: '{{count}} are context and have no rank',
    print: 'Print the account',
    link: 'Ethical account: structure, process and outcome, each by itself',
  },
  pack: {
    title: '{{municipality}} on one sheet',
    description:
      'A sheet for the committee: where {{municipality}} stands, three weak points, three questions and three practices.',
    lead: 'For the political committee: where we stand, what is weak, what you can ask, and what others have done.',
    where: 'Where do we stand?',
    inWords:
      '{{municipality}} is number {{rank}} of {{count}} municipalities, 1 being best. The figures are uncertain: with other reasonable choices of method it is usually between number {{low}} and {{high}}.',
    noPlace: '{{municipality}} has too few figures for a rank. That says nothing about quality.',
    weak: 'Three weak points',
    weakHelp:
      'Here the municipality is in the lowest-ranked quarter of the country and behind the middle one of its peer municipalities. The points that would lift the index most come first.',
    gain: 'were it level with similar municipalities, the index would rise by {{points}} points',
    noWeak:
      'No indicator is weak in this edition: nowhere is the municipality both in the lowest-ranked quarter of the country and behind the middle one of its peer municipalities.',
    ask: 'Three questions to ask',
    questions: {
      structure: {
        first: '“{{indicator}}”: What do we lack, who is to decide it, and when can it be in place?',
        second: '“{{indicator}}”: What have we decided so far, and what stands in the way?',
        third: '“{{indicator}}”: How do citizens and staff notice that it is not in place?',
      },
      process: {
        first: '“{{indicator}}”: Where does it come to a halt with us, and what would it take to change that?',
        second: '“{{indicator}}”: Who follows the figure day by day, and what do they do when it goes the wrong way?',
        third: '“{{indicator}}”: What do citizens and staff themselves say it would take?',
      },
      outcome: {
        first:
          '“{{indicator}}”: What do we know of the causes, which effort is to turn it, and when can we see it in the figure?',
        second: '“{{indicator}}”: Which effort do we expect to change it, and how do we know whether it works?',
        third: '“{{indicator}}”: Who fares worst with us, and do we reach them?',
      },
      unsorted: {
        first: '“{{indicator}}”: What lies behind our figure, and what will we do about it?',
        second: '“{{indicator}}”: Who among us knows what explains the figure, and what do they suggest?',
        third: '“{{indicator}}”: How will we know next year whether it has become better?',
      },
    },
    doingWell_one: 'Ask {{municipalities}} too, which resembles us and does better.',
    doingWell_other: 'Ask {{municipalities}} too, which resemble us and do better.',
    practices: 'Practices to look at',
    noPractices: 'Nobody has yet described a practice that aims at the municipality’s weak indicators.',
    aimsAt: 'Aims at “{{indicator}}”',
    foot: 'The sheet rests on public information only. A missing figure never counts as a bad one. Money is not part of it.',
    print: 'Print the sheet',
    toAccount: 'Ethical account',
    link: 'A sheet for the committee',
  },
}
