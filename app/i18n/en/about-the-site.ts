/** What the site says of itself: part of the ranking's texts. */
export const aboutTheSite = {
  about: {
    title: 'About Socialt Indeks',
    description: 'What Socialt Indeks is, who is behind it, and how figures and practice are connected.',
    lead: 'Socialt Indeks shows how good social work is in each Danish municipality, and helps municipalities learn from one another.',
    loopTitle: 'From figures to better practice',
    loop1:
      'The figures come from Statistics Denmark and from surveys of heads of department, staff and disability councils.',
    loop2:
      'The municipality sees its rank, its weak indicators and its peer municipalities. Every figure can be traced to its source.',
    loop3:
      'Beside a weak indicator stand practice examples that should affect that very indicator: what was done, what worked and what did not.',
    loop4:
      'The municipality tries something, shares its own practice and sees in the next edition whether the figure has moved.',
    whoTitle: 'Who is behind it',
    who1: 'Socialt Indeks is published by Socialpædagogerne, the Danish union of social educators. Its staff import the figures and publish each edition.',
    who2: 'Practices are written by the municipalities themselves. Examples that no municipality has submitted are marked as examples.',
    notTitle: 'What it is not',
    not1: 'It is not the Danish socio-economic index (socioøkonomisk indeks). That one measures need and is used for equalisation between municipalities. Socialt Indeks measures quality.',
    not2: 'It says nothing about individual citizens or members of staff.',
    not3: 'It does not measure money: no budgets, spending, prices, incomes or taxes.',
    not4: 'It is not a verdict. A rank is a place to begin a conversation, and the interval shows how certain it is.',
    openTitle: 'Open all the way',
    open1: 'The method, the figures and the program are public. Anybody can download them and recompute the index.',
    openMethod: 'Read the method',
    openRanking: 'See the ranking',
    contactTitle: 'Contact',
    contact:
      'If you have a question or have found a mistake in a figure, write to the organisation that runs this site. Say which page and which figure it is about.',
  },
  accessibility: {
    title: 'Accessibility',
    description: 'How accessible Socialt Indeks is, what we test, and what to do if something does not work for you.',
    lead: 'Everybody should be able to use Socialt Indeks. We build to WCAG 2.1 at level AA.',
    doesTitle: 'What we have done',
    does1: 'Everything works from the keyboard, and whatever has focus has a clear outline.',
    does2: 'Every map and chart has the same figures in a table or as text.',
    does3: 'Colours never stand alone: there is text and a pattern beside them.',
    does4:
      'Pages can be read on a small screen and enlarged without scrolling sideways. Wide tables scroll on their own.',
    does5: 'Everything public works without JavaScript.',
    does6:
      'Pages are in Danish and English. Definitions and practices are in Danish only and marked as Danish for screen readers.',
    testTitle: 'How we test it',
    test1:
      'A program (axe) checks the pages in both languages whenever the code changes, and the contrast of the colours is computed.',
    test2:
      'A program finds only some of the faults. The pages have not been reviewed by users of assistive technology or by an independent party.',
    knownTitle: 'What we know is not good enough',
    known1:
      'On the map of Denmark the smallest municipalities are hard to hit. Use the tiles, the list or the table instead.',
    known2:
      'The large tables take a long time to go through with a screen reader. The filter by region makes them shorter.',
    known3: 'Texts written by municipalities may have shortcomings we have not seen.',
    statementTitle: 'Accessibility statement',
    statement:
      'Where this site is covered by the Danish act on the accessibility of public sector websites, the organisation that runs it must publish a statement in WAS-Tool at was.digst.dk. This text does not replace it.',
    contactTitle: 'Does something not work for you?',
    contact:
      'Write to the organisation that runs this site. Say which page it is, what you wanted to do and which assistive technology you use. If you cannot get the information on the page, you must be given it in another way.',
  },
  privacy: {
    title: 'Privacy and cookies',
    description:
      'Socialt Indeks has no figures about individual citizens, no tracking and only one cookie, set when you sign in.',
    lead: 'You can read everything public here without us knowing who you are.',
    cookiesTitle: 'Cookies',
    cookies1: 'If you read without signing in, we set no cookies.',
    cookies2:
      'If you sign in, we set one: {{name}}. It remembers that you are signed in and disappears when you sign out. It expires after {{sliding}} days without use and after {{absolute}} days at the latest.',
    cookies3:
      'The language is in the address, not in a cookie. There are no statistics, no advertisements and no fonts or pictures from other sites.',
    citizensTitle: 'Citizens',
    citizens1:
      'There is no information about individual citizens. Figures are for whole municipalities, and figures that rest on too few persons are not shown.',
    citizens2:
      'When a practice is written, the program looks for civil registration (CPR) numbers, phone numbers and e-mail addresses and stops the text before it is published. If you still see something that points to a person, report it on the page or write to us.',
    usersTitle: 'If you have an account',
    users1:
      'We keep your name, your e-mail address, the municipalities where you have a role, and your password in a form that cannot be read back.',
    users2: 'We record who publishes, changes and hides things, so that it can be explained afterwards.',
    users3: 'When you leave the platform, your account is made anonymous. What you wrote for your municipality stays.',
    logsTitle: 'Technical',
    logs1:
      'The server notes which page was fetched and when. It does not note who you are, what you searched for or what you wrote.',
    logs2:
      'Attempts to sign in are counted for up to an hour, so that nobody can guess passwords, and computations in the method laboratory for a minute, so that nobody can bring the site down. For this we use a fingerprint of your IP address, not the address itself.',
    rightsTitle: 'Your rights',
    rights:
      'You can ask what we hold about you, have it corrected and have it deleted when there is no reason to keep it. Write to the organisation that runs this site; it is responsible for your data. You can complain to Datatilsynet, the Danish data protection agency.',
  },
}
