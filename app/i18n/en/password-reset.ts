/** A forgotten password: asking for a way to a new one, and choosing it. */
export const passwordReset = {
  forgotten: {
    title: 'Forgotten your password?',
    lead: 'Write your e-mail. You will get a link where you can choose a new password.',
    submit: 'Send link',
    asked: 'If there is an account with that e-mail, a mail is on its way. The link in it works for an hour.',
    nothingCame:
      'If nothing comes within a few minutes, look among your junk mail, and check that you wrote the e-mail you usually log in with.',
    back: 'To log-in',
  },
  newPassword: {
    title: 'Choose a new password',
    lead: 'The new password is for {{email}}. You will be logged out everywhere and can then log in with it.',
    submit: 'Save new password',
    chosen: 'Your password has been changed. Log in with the new one.',
    closedTitle: 'The link no longer works',
    closed: 'A link works once and for an hour. Ask for a new one.',
    askAgain: 'Get a new link',
    mailSubject: 'Choose a new password for Socialt Indeks',
    mailIntro: 'Somebody has asked for a new password for your account. If it was you, follow the link within an hour.',
    mailIgnore: 'If it was not you, you need not do anything. Your password is the same as before.',
  },
}
