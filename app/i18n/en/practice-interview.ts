/** The interview: a practice written one question at a time, in plain words. */
export const practiceInterview = {
  interview: {
    title: 'Write one question at a time',
    begin: 'Answer one question at a time',
    beginLead: 'The same draft as the form. You can switch between them whenever you like.',
    place: 'Question {{place}} of {{count}}',
    answered: '{{count}} answered',
    needed: 'Must be answered before the practice can be published.',
    optional: 'You may skip it.',
    example: 'For example: {{example}}',
    next: 'Save and go on',
    skip: 'Skip',
    back: 'Back',
    toForm: 'Save and go to the whole form',
    finish: 'Save and see it all',
    overview: 'All questions',
    overviewAnswered: 'answered',
    overviewOpen: 'missing',
    finished: 'You have been through all the questions. Here is all of it.',
    conflictTitle: '{{name}} has answered the same meanwhile',
    conflictLead: 'Your text is in the field and is not saved. The other answer reads:',
    conflictNext: 'Bring the two answers together in the field as you want it, and save again.',
    findings: 'The answer is saved. Change it here, or go on if it says nothing about a person.',
    questions: {
      title: { ask: 'What do you call what you do?', example: 'The same adviser from 16 to 22' },
      problem: {
        ask: 'What did not work before you began?',
        example: 'Young people changed adviser when they turned 18 and had to start all over.',
      },
      targetGroup: {
        ask: 'Who is it for?',
        example: 'Young people of 16–22 with support under barnets lov or serviceloven.',
      },
      content: {
        ask: 'What exactly do you do?',
        example: 'The same adviser follows the young person. They meet every third month, also when all is well.',
      },
      area: { ask: 'Which area does it belong to?', example: 'Choose the area where you notice the difference most.' },
      indicatorIds: {
        ask: 'Which figures should move if it works?',
        example: 'Rather choose two you believe in than five that may fit.',
      },
      notWorking: {
        ask: 'What went wrong, or what did not work?',
        example: 'It was fragile when the adviser fell ill, and we did not get the job centre on board from the start.',
      },
      coreElements: {
        ask: 'What must nobody change if it is still to work?',
        example: 'That it is the same person all the way. Where you meet and for how long does not matter.',
      },
      steps: {
        ask: 'What do you do first, and what comes next?',
        example: '1. The adviser calls the young person. 2. They make a plan together. 3. …',
      },
      effect: {
        ask: 'What have you measured?',
        example: 'In 2023, 31 of 84 changed adviser, the year after 12 of 79. We have no comparison group.',
      },
      effectDirection: {
        ask: 'Which way does it point?',
        example: '“No effect shown” and “Negative” are as useful answers as “Positive”.',
      },
      links: {
        ask: 'How does it make each of the figures move, and when?',
        example:
          'When young people know their adviser they speak up before it goes wrong, so fewer drop out. It takes about a year.',
      },
      sectors: {
        ask: 'Which centres or professions take part, and what does each of them do?',
        example: 'The children’s centre has the adviser, the job centre joins from 17, the school reports absence.',
      },
      whoMayStart: {
        ask: 'Who can start it?',
        example: 'Any employee, the young person or the parents.',
      },
      familyPart: {
        ask: 'What do the citizen or the family decide themselves?',
        example: 'The young person chooses who comes to the meetings and writes the goals of the plan.',
      },
      ladderStep: {
        ask: 'How intrusive is it?',
        example: 'Support at home is step 2. If it is no step on the ladder, skip it.',
      },
      model: { ask: 'Does it have a name others can look up?', example: 'Critical Time Intervention (CTI)' },
      implementation: {
        ask: 'What did it take to get going?',
        example: 'Half a year, three days of training for everybody and a manager who came to the first meetings.',
      },
      anchoring: {
        ask: 'How do you make sure it is not forgotten?',
        example: 'It is part of the introduction for new staff, and we discuss it at a meeting every quarter.',
      },
      standing: { ask: 'How long have you done it, and do you still?', example: '2021, in operation' },
      law: { ask: 'Under which law do you do it?', example: 'Barnets lov § 114 or serviceloven § 85' },
      contact: {
        ask: 'Whom can other municipalities ask?',
        example: 'Head of the family department, familie@kommunen.dk. Write the position, not the name.',
      },
      sources: { ask: 'Where can others read more?', example: 'An evaluation, a report or a link.' },
      partners: { ask: 'Who outside the municipality takes part?', example: 'The housing association and headspace.' },
      citizensVoice: {
        ask: 'What do the citizens say?',
        example: '“I do not have to tell it all again.” Write it so that nobody can be recognised.',
      },
      economy: {
        ask: 'What does it cost in time and money?',
        example: 'About an hour a month for each young person.',
      },
    },
  },
}
