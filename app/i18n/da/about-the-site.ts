/** What the site says of itself: part of the ranking's texts. */
export const aboutTheSite = {
  about: {
    title: 'Om Socialt Indeks',
    description: 'Hvad Socialt Indeks er, hvem der står bag, og hvordan tal og praksis hænger sammen.',
    lead: 'Socialt Indeks viser, hvor godt det sociale arbejde er i hver kommune, og hjælper kommunerne med at lære af hinanden.',
    loopTitle: 'Fra tal til bedre praksis',
    loop1:
      'Tallene kommer ind fra Danmarks Statistik og fra spørgeskemaer til forvaltningschefer, medarbejdere og handicapråd.',
    loop2:
      'Kommunen ser sin placering, sine svage indikatorer og sine sammenligningskommuner. Hvert tal kan følges tilbage til kilden.',
    loop3:
      'Ved en svag indikator står praksiseksempler, der skal påvirke netop den: hvad man gjorde, hvad der virkede, og hvad der ikke gjorde.',
    loop4: 'Kommunen prøver noget af, deler sin egen praksis og ser i næste udgave, om tallet har flyttet sig.',
    whoTitle: 'Hvem står bag',
    who1: 'Socialt Indeks udgives af fagforbundet Socialpædagogerne. Forbundets medarbejdere indlæser tallene og offentliggør hver udgave.',
    who2: 'Kommunerne skriver selv deres praksiseksempler. Eksempler, der ikke er indsendt af en kommune, er mærket som eksempler.',
    notTitle: 'Hvad det ikke er',
    not1: 'Det er ikke det socioøkonomiske indeks. Det måler behov og bruges til udligning mellem kommuner. Socialt Indeks måler kvalitet.',
    not2: 'Det siger intet om den enkelte borger eller den enkelte medarbejder.',
    not3: 'Det måler ikke økonomi: hverken budgetter, udgifter, priser, indkomster eller skat.',
    not4: 'Det er ikke en dom. En placering er et sted at begynde en samtale, og intervallet viser, hvor sikker den er.',
    openTitle: 'Åbent hele vejen',
    open1: 'Metoden, tallene og programmet er offentlige. Alle kan hente dem og regne indekset efter.',
    openMethod: 'Læs metoden',
    openRanking: 'Se rangeringen',
    contactTitle: 'Kontakt',
    contact:
      'Har du spørgsmål, eller har du fundet en fejl i et tal, så skriv til den organisation, der driver siden. Fortæl, hvilken side og hvilket tal det drejer sig om.',
  },
  accessibility: {
    title: 'Tilgængelighed',
    description: 'Hvor tilgængeligt Socialt Indeks er, hvad vi tester, og hvad du gør, hvis noget ikke virker for dig.',
    lead: 'Alle skal kunne bruge Socialt Indeks. Vi bygger siderne efter WCAG 2.1 på niveau AA.',
    doesTitle: 'Det har vi gjort',
    does1: 'Alt virker med tastatur, og det, der er i fokus, har en tydelig ramme.',
    does2: 'Hvert kort og hver figur har de samme tal i en tabel eller som tekst.',
    does3: 'Farver står aldrig alene: der er tekst og mønster ved siden af.',
    does4:
      'Siderne kan læses på en lille skærm og forstørres, uden at du skal rulle sidelæns. Brede tabeller ruller for sig selv.',
    does5: 'Alt offentligt virker uden JavaScript.',
    does6:
      'Siderne findes på dansk og engelsk. Definitioner og praksiseksempler findes kun på dansk og er mærket som dansk for skærmlæsere.',
    testTitle: 'Sådan tester vi',
    test1: 'Et program (axe) gennemgår siderne på begge sprog, hver gang koden ændres, og farvernes kontrast beregnes.',
    test2:
      'Et program finder kun en del af fejlene. Siderne er ikke gennemgået af brugere med hjælpemidler eller af en uafhængig part.',
    knownTitle: 'Det ved vi ikke er godt nok',
    known1: 'På Danmarkskortet er de mindste kommuner svære at ramme. Brug felterne, listen eller tabellen i stedet.',
    known2: 'De store tabeller er lange at gå igennem med skærmlæser. Filteret på region gør dem kortere.',
    known3: 'Tekster, som kommuner selv skriver, kan have mangler, vi ikke har set.',
    statementTitle: 'Tilgængelighedserklæring',
    statement:
      'Er siden omfattet af lov om tilgængelighed af offentlige organers websteder, skal den organisation, der driver den, offentliggøre en erklæring i WAS-Tool på was.digst.dk. Teksten her træder ikke i stedet for den.',
    contactTitle: 'Virker noget ikke for dig?',
    contact:
      'Skriv til den organisation, der driver siden. Fortæl, hvilken side det er, hvad du ville, og hvilket hjælpemiddel du bruger. Kan du ikke få oplysningerne på siden, skal du have dem på en anden måde.',
  },
  privacy: {
    title: 'Privatliv og cookies',
    description: 'Socialt Indeks har ingen tal om enkelte borgere, ingen sporing og kun én cookie, når du logger ind.',
    lead: 'Du kan læse alt offentligt her, uden at vi ved, hvem du er.',
    cookiesTitle: 'Cookies',
    cookies1: 'Læser du uden at logge ind, sætter vi ingen cookies.',
    cookies2:
      'Logger du ind, sætter vi én: {{name}}. Den husker, at du er logget ind, og forsvinder, når du logger ud. Den udløber efter {{sliding}} dage uden brug og senest efter {{absolute}} dage.',
    cookies3:
      'Sproget står i adressen, ikke i en cookie. Der er ingen statistik, ingen reklamer og ingen skrifttyper eller billeder fra andre sider.',
    citizensTitle: 'Borgere',
    citizens1:
      'Der er ingen oplysninger om enkelte borgere. Tallene er samlet for hele kommuner, og tal, der bygger på for få personer, vises ikke.',
    citizens2:
      'Når en praksis skrives, leder programmet efter CPR-numre, telefonnumre og e-mailadresser og stopper teksten, før den offentliggøres. Ser du alligevel noget, der kan føres tilbage til en person, så anmeld det på siden, eller skriv til os.',
    usersTitle: 'Hvis du har en konto',
    users1:
      'Vi gemmer dit navn, din e-mailadresse, hvilke kommuner du har en rolle i, og din adgangskode i en form, der ikke kan læses tilbage.',
    users2: 'Vi registrerer, hvem der offentliggør, ændrer og skjuler noget, så det kan forklares bagefter.',
    users3: 'Når du forlader platformen, gøres din konto anonym. Det, du har skrevet for kommunen, bliver stående.',
    logsTitle: 'Teknik',
    logs1:
      'Serveren noterer, hvilken side der blev hentet, og hvornår. Den noterer ikke, hvem du er, hvad du søgte på, eller hvad du skrev.',
    logs2:
      'Forsøg på at logge ind tælles i op til en time, så ingen kan gætte adgangskoder, og beregninger i metodelaboratoriet i et minut, så ingen kan lægge siden ned. Til det bruges et fingeraftryk af din IP-adresse, ikke adressen selv.',
    rightsTitle: 'Dine rettigheder',
    rights:
      'Du kan få at vide, hvad vi har om dig, få det rettet og få det slettet, når der ikke er grund til at gemme det. Skriv til den organisation, der driver siden; den er ansvarlig for dine oplysninger. Du kan klage til Datatilsynet.',
  },
}
