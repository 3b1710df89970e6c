import { emptyText, type PracticeText } from '~/practices/practice-text'
import type { RatingForm } from '~/practices/profile/rating-form'

const invented = 'Opdigtet til demonstrationen af Socialt Indeks; ikke en kilde.'

/** Waits to be validated. */
export const waitingText: PracticeText = {
  ...emptyText,
  title: 'Åben rådgivning uden visitation om torsdagen',
  problem: 'Borgere med begyndende vanskeligheder ventede på en visitation, mens problemerne voksede.',
  targetGroup: 'Voksne med psykiske vanskeligheder, der endnu ikke har en social indsats.',
  content: 'Hver torsdag kan man komme forbi uden aftale og tale med en rådgiver og en bostøttemedarbejder.',
  notWorking: 'De første måneder kom næsten ingen. Åbningstiden lå midt på dagen, hvor mange er på arbejde.',
  area: 'udsatte-voksne',
  indicatorIds: ['uv-fc-sagstid-85', 'uv-ma-inddragelse'],
  effectDirection: 'unknown',
  status: 'trying',
  sources: invented,
}

/** Was sent back with comments. */
export const returnedText: PracticeText = {
  ...emptyText,
  title: 'Fælles overleveringsmøde ved skift af rådgiver',
  problem: 'Familier fortalte deres historie forfra, hver gang de fik en ny rådgiver.',
  targetGroup: 'Familier med børn, der får en foranstaltning.',
  content: 'Den gamle og den nye rådgiver holder et møde sammen med familien.',
  notWorking: 'Mødet blev aflyst, når en rådgiver stoppede med kort varsel.',
  area: 'udsatte-boern-og-unge',
  indicatorIds: ['bu-fc-barnets-plan'],
  effectDirection: 'unknown',
  status: 'running',
  sources: invented,
}

/** What the expert wrote who sent it back. */
export const returnedWith = {
  comment: 'God og genkendelig idé. Fortæl lidt mere, så andre kan gøre det samme.',
  comments: [
    { field: 'content' as const, text: 'Hvor længe efter skiftet holder I mødet, og hvem indkalder?' },
    { field: 'notWorking' as const, text: 'Hvad gør I så i dag, når en rådgiver stopper med kort varsel?' },
  ],
  notCpr: [],
}

/** Is published, with a Vidensprofil on which the raters disagreed; what came of it was not what was hoped for. */
export const ratedText: PracticeText = {
  ...emptyText,
  title: 'Natlig bostøtte på telefon i stedet for besøg',
  problem: 'Natbesøg tog lang tid på landevejen, og få borgere nåede at få hjælp, når de havde brug for den.',
  targetGroup: 'Borgere over 18 år i egen bolig med bostøtte og kendt uro om natten, omkring 60 ad gangen.',
  content:
    'En bostøttemedarbejder svarer telefonen fra kl. 22 til 7 og ringer op efter aftale. Faste besøg om natten ophørte.',
  notWorking:
    'Flere borgere ringede ikke, selv om de havde det dårligt. Medarbejderne savnede at kunne se, hvordan borgeren havde det. Indlæggelserne faldt ikke.',
  effect:
    'Akutte indlæggelser blandt de 62 borgere: 41 i året før og 47 i året efter. Ingen sammenligningsgruppe. Borgerne svarede før og efter på et kort skema om tryghed: færre var trygge bagefter.',
  coreElements: 'Den samme lille gruppe medarbejdere svarer. Der ringes altid op dagen efter.',
  implementation:
    'To måneders forberedelse, seks medarbejdere på skift, aftale med vagtlægen, oplæring i samtale på telefon.',
  anchoring: 'Ordningen er stoppet. Erfaringerne indgår i kommunens plan for bostøtte.',
  partners: 'Regionens akutteam og vagtlægen.',
  citizensVoice: '»Det er svært at ringe, netop når man har det værst«, sagde flere.',
  inUseSince: '2023',
  law: 'Serviceloven § 85',
  contactFunction: 'Leder af bostøtten',
  contactEmail: 'bostoette@lolland.example',
  sources: invented,
  economy: 'Omkring 900 færre kørte timer om året. De blev brugt på opringninger og på besøg om dagen.',
  area: 'udsatte-voksne',
  indicatorIds: ['uv-fc-bostoettemetoder', 'uv-ma-inddragelse'],
  effectDirection: 'negative',
  status: 'stopped',
}

/** The two raters' letters and the third's. */
export const letters: Readonly<Record<'odense' | 'aalborg' | 'third', RatingForm>> = {
  odense: {
    letters: { targetGroup: 'A', method: 'B', implementation: 'B', effect: 'B' },
    reason:
      'Målgruppen er afgrænset, og metoden kan forstås. Effekten er målt før og efter med de samme mål, og resultatet fortælles ærligt, også at det var negativt.',
    notCpr: [],
  },
  aalborg: {
    letters: { targetGroup: 'A', method: 'B', implementation: 'B', effect: 'D' },
    reason:
      'God beskrivelse. Men uden en sammenligningsgruppe kan ændringen i indlæggelser være tilfældig, og svarprocenten på skemaet er ikke oplyst.',
    notCpr: [],
  },
  third: {
    letters: { targetGroup: 'A', method: 'B', implementation: 'B', effect: 'C' },
    reason:
      'Der er målt før og efter på hele gruppen, og det er mere end en fornemmelse. Uden sammenligningsgruppe og svarprocent når det ikke B. Derfor C.',
    notCpr: [],
  },
}
