import { notificationPages } from './notification-pages'

/** What a person is told, in the app and by mail. `line` is the sentence on the page and in the digest. */
export const notifications = {
  ...notificationPages,
  kinds: {
    'practice-submitted': {
      subject: '“{{title}}” has been submitted for validation',
      line: '{{person}} has submitted “{{title}}” for validation.',
    },
    'practice-returned': {
      subject: '“{{title}}” has been returned for changes',
      line: '“{{title}}” has been returned with comments. Change the text and submit it again.',
    },
    'practice-published': {
      subject: '“{{title}}” has been published',
      line: '“{{title}}” has been validated and published.',
    },
    'practice-rated': {
      subject: '“{{title}}” has got its Vidensprofil',
      line: '“{{title}}” has been rated and has got its Vidensprofil.',
    },
    'practice-review-due': {
      subject: 'Does “{{title}}” still hold?',
      line: 'It is time to review “{{title}}”: confirm that the text still holds, or change it.',
    },
    'practice-archived': {
      subject: '“{{title}}” has been archived',
      line: '“{{title}}” has been archived and is no longer shown in the library.',
    },
    'submission-waiting': {
      subject: '“{{title}}” is waiting for validation',
      line: '“{{title}}” from {{municipality}} is waiting for validation.',
    },
    'rating-assigned': {
      subject: 'Rate “{{title}}”',
      line: 'You have been asked to rate “{{title}}”. You will see the other rating once you are both done.',
    },
    'ratings-disagree': {
      subject: 'The two ratings of “{{title}}” differ',
      line: 'The two ratings of “{{title}}” differ and must be resolved openly.',
    },
    mentioned: {
      subject: '{{person}} mentioned you in “{{title}}”',
      line: '{{person}} mentioned you in the conversation “{{title}}”.',
    },
    'thread-reply': {
      subject: 'New reply in “{{title}}”',
      line: '{{person}} has replied in the conversation “{{title}}”, which you follow.',
    },
    'answer-accepted': {
      subject: 'Your reply in “{{title}}” was chosen as the answer',
      line: 'Your reply in the conversation “{{title}}” was chosen as the answer to the question.',
    },
    'new-thread': {
      subject: 'New conversation: “{{title}}”',
      line: '{{person}} has started the conversation “{{title}}”.',
    },
    'question-asked': {
      subject: '{{municipality}} asks: “{{title}}”',
      line: '{{municipality}} has asked municipalities like yours: “{{title}}”.',
    },
    'sparring-asked': {
      subject: '{{municipality}} would like to share experience with you',
      line: '{{municipality}} would like to share experience with you: “{{title}}”.',
    },
    'help-wanted': {
      subject: '{{municipality}} wants help: {{subject}}',
      line: '{{municipality}} wants help with {{subject}}, which you have offered to help with.',
    },
    'room-asked': {
      subject: '{{person}} would like to join the room “{{room}}”',
      line: '{{person}} has asked to join the room “{{room}}”.',
    },
    'room-joined': {
      subject: 'You are in the room “{{room}}”',
      line: 'You have been let into the room “{{room}}”.',
    },
    'practice-adopted': {
      subject: '{{municipality}} tells of its work with “{{title}}”',
      line: '{{municipality}} has told how far it has come with “{{title}}”.',
    },
    'practice-thanked': {
      subject: '{{municipality}} says thank you for “{{title}}”',
      line: '{{municipality}} says thank you for “{{title}}”.',
    },
    'new-practice-for-weak': {
      subject: 'New practice for one of your weak indicators: “{{title}}”',
      line: 'The new practice “{{title}}” aims at {{indicator}}, which is weak in {{municipality}}.',
    },
    'weak-indicator-moved': {
      subject: 'A weak indicator has moved: {{indicator}}',
      line: '{{indicator}} in {{municipality}} has moved from {{before}} to {{after}} ({{unit}}) in {{edition}}.',
    },
    'peer-question': {
      subject: '{{municipality}} asks: “{{title}}”',
      line: '{{municipality}}, which resembles your municipality, asks: “{{title}}”.',
    },
    'plan-due': {
      subject: 'Follow up on the action plan for {{indicator}}',
      line: 'It is time to follow up on the action plan for {{indicator}}. It is due {{date}}.',
    },
    'statement-of-reasons': {
      subject: 'Reasons for a decision about something you have written',
      line: 'A decision has been made about something you have written. Read the reasons, and how to appeal.',
    },
    'report-received': {
      subject: 'We have received your report',
      line: 'We have received your report, and a moderator is looking at it.',
    },
    'report-decided': {
      subject: 'Your report has been decided',
      line: 'Your report has been decided. Read the decision, and how to appeal.',
    },
    'appeal-received': {
      subject: 'We have received your appeal',
      line: 'We have received your appeal. Another moderator is looking at it.',
    },
    'appeal-decided': {
      subject: 'Your appeal has been decided',
      line: 'Your appeal has been decided. Read the decision and the reasons.',
    },
    suspended: {
      subject: 'You can read but not write for a time',
      line: 'You can read but not write for a time. Read for how long, why, and how to appeal.',
    },
    'second-needed': {
      subject: 'A decision is waiting for one more moderator',
      line: 'A proposed decision must be approved by one more moderator before it takes effect.',
    },
    'appeal-waiting': {
      subject: 'An appeal is waiting for a decision',
      line: 'An appeal is waiting to be decided by someone other than the one who made the decision.',
    },
    'case-opened': {
      subject: 'New moderation case',
      line: 'A new moderation case has come into the queue.',
    },
    'preview-opened': {
      subject: 'See your figures in {{edition}} before they are public',
      line: '{{municipality}} can now see its own figures in {{edition}} and object until the end of {{until}}.',
    },
    'objection-received': {
      subject: 'Objection from {{municipality}}',
      line: '{{municipality}} has objected to “{{indicator}}” in {{edition}}.',
    },
    'objection-accepted': {
      subject: 'The objection is accepted',
      line: 'Your objection to “{{indicator}}” in {{edition}} is accepted. The figure will be corrected.',
    },
    'objection-declined': {
      subject: 'The objection is declined',
      line: 'Your objection to “{{indicator}}” in {{edition}} is declined. The reason stands with the figure.',
    },
    'objection-reopened': {
      subject: 'The objection is looked at again',
      line: 'The correction after your objection to “{{indicator}}” in {{edition}} is taken back. The objection will be decided anew.',
    },
    'publication-held': {
      subject: '{{edition}} was not published',
      line: '{{edition}} was due to be published, but something stood in the way. See what, and choose a new time.',
    },
    'edition-corrected': {
      subject: '{{edition}} is corrected',
      line: '{{edition}} is corrected, which changes figures or the place of {{municipality}}. The log of corrections says what and why.',
    },
    'password-reset': {
      subject: 'Choose a new password',
      line: 'Somebody has asked for a new password for your account.',
    },
  },
}
