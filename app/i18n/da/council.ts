/** The sheet for the council committee, and the figures by side of quality. */
export const council = {
  aspects: {
    structure: {
      name: 'Struktur',
      meaning: 'Det, der er til stede, før borgeren kommer: politikker, modeller, tilbud, kompetencer og tid.',
    },
    process: {
      name: 'Proces',
      meaning: 'Det, der bliver gjort: inddragelse, frister, planer, samarbejde, og hvem der får hvilken hjælp.',
    },
    outcome: {
      name: 'Resultat',
      meaning:
        'Det, der kommer ud af det for borgerne, fx uddannelse, arbejde og et liv i egen bolig. Mange andre forhold end kommunens indsats spiller ind.',
    },
    unsorted: { name: 'Ikke inddelt', meaning: 'Kataloget siger ikke, hvilken side af kvaliteten de viser.' },
  },
  account: {
    title: 'Etisk regnskab: {{municipality}}',
    description:
      '{{municipality}} i Socialt Indeks, delt i det, der er til stede, det, der bliver gjort, og det, der kommer ud af det.',
    lead: 'Tallene delt i tre: det, der er til stede, det, der bliver gjort, og det, der kommer ud af det for borgerne. De tre sider lægges ikke sammen her, for en god plan er ikke det samme som et godt liv.',
    sideTitle_one: '{{side}}: {{count}} indikator',
    sideTitle_other: '{{side}}: {{count}} indikatorer',
    unplaced_one: '{{count}} uden tal eller placering',
    unplaced_other: '{{count}} uden tal eller placering',
    context_one: '{{count}} er kontekst og har ingen placering',
    context_other: '{{count}} er kontekst og har ingen placering',
    print: 'Udskriv regnskabet',
    link: 'Etisk regnskab: struktur, proces og resultat hver for sig',
  },
  pack: {
    title: '{{municipality}} på ét ark',
    description:
      'Et ark til udvalget: hvor {{municipality}} ligger, tre svage punkter, tre spørgsmål og tre praksisser.',
    lead: 'Til det politiske udvalg: hvor vi ligger, hvad der er svagt, hvad I kan spørge om, og hvad andre har gjort.',
    where: 'Hvor ligger vi?',
    inWords:
      '{{municipality}} er nummer {{rank}} af {{count}} kommuner, hvor 1 er bedst. Tallene er usikre: Med andre rimelige valg i metoden ligger kommunen som regel mellem nummer {{low}} og {{high}}.',
    noPlace: '{{municipality}} har ikke tal nok til at få en placering. Det siger ikke noget om kvaliteten.',
    weak: 'Tre svage punkter',
    weakHelp:
      'Her ligger kommunen i landets ringeste fjerdedel og ringere end den midterste af sine sammenligningskommuner. De punkter, der ville løfte indekset mest, står først.',
    gain: 'lå kommunen på niveau med lignende kommuner, ville indekset stige {{points}} point',
    noWeak:
      'Ingen indikator er svag i denne udgave: Kommunen ligger ingen steder både i landets ringeste fjerdedel og ringere end den midterste af sine sammenligningskommuner.',
    ask: 'Tre spørgsmål at stille',
    questions: {
      structure: {
        first: '»{{indicator}}«: Hvad mangler der hos os, hvem skal beslutte det, og hvornår kan det være på plads?',
        second: '»{{indicator}}«: Hvad har vi besluttet indtil nu, og hvad står i vejen?',
        third: '»{{indicator}}«: Hvordan mærker borgere og medarbejdere, at det ikke er på plads?',
      },
      process: {
        first: '»{{indicator}}«: Hvor i forløbet går det i stå hos os, og hvad skal der til for at ændre det?',
        second: '»{{indicator}}«: Hvem følger tallet i hverdagen, og hvad gør de, når det går den forkerte vej?',
        third: '»{{indicator}}«: Hvad siger borgere og medarbejdere selv, at der skal til?',
      },
      outcome: {
        first:
          '»{{indicator}}«: Hvad ved vi om årsagerne, hvilken indsats skal vende det, og hvornår kan vi se det i tallet?',
        second: '»{{indicator}}«: Hvilken indsats regner vi med ændrer det, og hvordan ved vi, om den virker?',
        third: '»{{indicator}}«: Hvem går det dårligst for hos os, og når vi dem?',
      },
      unsorted: {
        first: '»{{indicator}}«: Hvad ligger der bag tallet hos os, og hvad vil vi gøre ved det?',
        second: '»{{indicator}}«: Hvem hos os kender forklaringen på tallet, og hvad foreslår de?',
        third: '»{{indicator}}«: Hvordan ved vi næste år, om det er blevet bedre?',
      },
    },
    doingWell_one: 'Spørg også {{municipalities}}, som ligner os og ligger bedre.',
    doingWell_other: 'Spørg også {{municipalities}}, som ligner os og ligger bedre.',
    practices: 'Praksis at se på',
    noPractices: 'Ingen har endnu beskrevet en praksis, der sigter mod kommunens svage indikatorer.',
    aimsAt: 'Sigter mod »{{indicator}}«',
    foot: 'Arket bygger kun på offentlige oplysninger. Et tal, der mangler, tæller aldrig som dårligt. Økonomi indgår ikke.',
    print: 'Udskriv arket',
    toAccount: 'Etisk regnskab',
    link: 'Et ark til udvalget',
  },
}
