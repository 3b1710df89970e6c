/** The interview: a practice written one question at a time, in plain words. */
export const practiceInterview = {
  interview: {
    title: 'Skriv ét spørgsmål ad gangen',
    begin: 'Svar på ét spørgsmål ad gangen',
    beginLead: 'Samme kladde som formularen. Du kan skifte frem og tilbage, når du vil.',
    place: 'Spørgsmål {{place}} af {{count}}',
    answered: '{{count}} besvaret',
    needed: 'Skal besvares, før praksissen kan offentliggøres.',
    optional: 'Du må gerne springe det over.',
    example: 'For eksempel: {{example}}',
    next: 'Gem og gå videre',
    skip: 'Spring over',
    back: 'Tilbage',
    toForm: 'Gem, og gå til hele formularen',
    finish: 'Gem, og se det hele',
    overview: 'Alle spørgsmål',
    overviewAnswered: 'besvaret',
    overviewOpen: 'mangler',
    finished: 'Du har været alle spørgsmål igennem. Her er det hele samlet.',
    conflictTitle: '{{name}} har svaret på det samme imens',
    conflictLead: 'Din tekst står i feltet og er ikke gemt. Sådan lyder det andet svar:',
    conflictNext: 'Saml de to svar i feltet, som du vil have det, og gem igen.',
    findings: 'Svaret er gemt. Ret det her, eller gå videre, hvis det ikke er oplysninger om en person.',
    questions: {
      title: { ask: 'Hvad kalder I det, I gør?', example: 'Fast rådgiver fra 16 til 22 år' },
      problem: {
        ask: 'Hvad var det, der ikke fungerede, før I begyndte?',
        example: 'Unge skiftede rådgiver, da de fyldte 18, og måtte begynde forfra.',
      },
      targetGroup: {
        ask: 'Hvem er det for?',
        example: 'Unge på 16–22 år med støtte efter barnets lov eller serviceloven.',
      },
      content: {
        ask: 'Hvad gør I helt konkret?',
        example: 'Den samme rådgiver følger den unge. De mødes hver tredje måned, også når alt går godt.',
      },
      area: { ask: 'Hvilket område hører det til?', example: 'Vælg det område, hvor I mærker forskellen mest.' },
      indicatorIds: {
        ask: 'Hvilke tal skulle gerne flytte sig, hvis det virker?',
        example: 'Vælg hellere to, du tror på, end fem, der måske passer.',
      },
      notWorking: {
        ask: 'Hvad gik galt, eller hvad virkede ikke?',
        example: 'Det var sårbart, når rådgiveren blev syg, og vi fik ikke jobcentret med fra start.',
      },
      coreElements: {
        ask: 'Hvad må ingen lave om på, hvis det stadig skal virke?',
        example: 'At det er den samme person hele vejen. Mødestedet og mødernes længde er uden betydning.',
      },
      steps: {
        ask: 'Hvad gør I først, og hvad kommer så?',
        example: '1. Rådgiveren ringer til den unge. 2. De laver en plan sammen. 3. …',
      },
      effect: {
        ask: 'Hvad har I målt?',
        example: 'I 2023 skiftede 31 af 84 rådgiver, året efter 12 af 79. Vi har ingen sammenligningsgruppe.',
      },
      effectDirection: {
        ask: 'Hvilken vej peger det?',
        example: '»Ingen påvist effekt« og »Negativ« er lige så nyttige svar som »Positiv«.',
      },
      links: {
        ask: 'Hvordan får indsatsen hvert af tallene til at flytte sig, og hvornår?',
        example:
          'Når de unge kender deres rådgiver, siger de til, før det går galt, så færre falder ud. Det tager omkring et år.',
      },
      sectors: {
        ask: 'Hvilke centre eller fag er med, og hvad gør hver af dem?',
        example: 'Børnecentret har rådgiveren, jobcentret møder op fra det 17. år, skolen melder fravær.',
      },
      whoMayStart: {
        ask: 'Hvem kan sætte det i gang?',
        example: 'Enhver medarbejder, den unge selv eller forældrene.',
      },
      familyPart: {
        ask: 'Hvad bestemmer borgeren eller familien selv?',
        example: 'Den unge vælger, hvem der er med til møderne, og skriver selv målene i planen.',
      },
      ladderStep: {
        ask: 'Hvor indgribende er det?',
        example: 'Støtte i hjemmet er trin 2. Er det ikke en indsats på trappen, så spring over.',
      },
      model: { ask: 'Har det et navn, andre kan slå op?', example: 'Critical Time Intervention (CTI)' },
      implementation: {
        ask: 'Hvad krævede det at komme i gang?',
        example: 'Et halvt år, tre dages kursus til alle og en leder, der kom med til de første møder.',
      },
      anchoring: {
        ask: 'Hvordan sørger I for, at det ikke går i glemmebogen?',
        example: 'Det står i introduktionen til nye, og vi taler om det på et møde hvert kvartal.',
      },
      standing: { ask: 'Hvor længe har I gjort det, og gør I det stadig?', example: '2021, i drift' },
      law: { ask: 'Hvilken lov gør I det efter?', example: 'Barnets lov § 114 eller serviceloven § 85' },
      contact: {
        ask: 'Hvem kan andre kommuner spørge?',
        example: 'Leder af familieafdelingen, familie@kommunen.dk. Skriv funktionen, ikke navnet.',
      },
      sources: { ask: 'Hvor kan andre læse mere?', example: 'En evaluering, en rapport eller et link.' },
      partners: { ask: 'Hvem uden for kommunen er med?', example: 'Boligforeningen og headspace.' },
      citizensVoice: {
        ask: 'Hvad siger borgerne selv?',
        example: '»Jeg slipper for at fortælle det hele forfra.« Skriv det, så ingen kan genkendes.',
      },
      economy: {
        ask: 'Hvad koster det i tid og penge?',
        example: 'Omkring en time om måneden for hver ung.',
      },
    },
  },
}
