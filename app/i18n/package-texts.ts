/** What the texts of an edition's package speak of. File names are as they lie in the package. */
export type PackageWords = {
  title: { da: string; en: string }
  zip: string
  isDemo: boolean
  contentHash: string
  draws: number
  seed: number
  files: Readonly<Record<string, string>>
  /** StatBank's tables behind the figures; empty where none of them come from there. */
  tables: readonly string[]
  fromSurveys: boolean
}

/** The README of a package, Danish first: what it is, what lies in it, how to recompute it. */
export function packageReadme(words: PackageWords): string {
  const { title, zip, isDemo, contentHash, draws, seed, files } = words
  return `# ${title.da}: regn udgaven efter
${isDemo ? '\n**Demodata: alle tal er opdigtede.**\n' : ''}
Pakken rummer alt, hvad der skal til for at beregne udgaven igen: metoden, tallene og resultatet. Du behøver hverken en database
eller adgang til Socialt Indeks, kun programmets kildekode og Node 20 eller nyere.

I programmets mappe:

    npm ci
    npm run -s cli -- edition verify ${zip}
    sha256sum -c ${files['SHA256SUMS.txt']}

Den anden kommando beregner scorer, placeringer og intervaller igen med de samme ${draws} trækninger (frø ${seed}) og sammenligner dem
med dem, der blev offentliggjort. Den tredje hører til den udpakkede mappe og viser, at ingen fil er ændret. Udgavens fingeraftryk er
SHA-256 af ${files['edition.json']}:

    ${contentHash}

Det samme fingeraftryk står på siden om metoden. Er det ikke ens de to steder, er pakken ikke den, der blev offentliggjort.

- ${files['figures.csv']}: hvert tal med status, periode, antal svar, kilde, fil og linje.
- ${files['indicators.csv']}: indikatorerne, som kataloget beskriver dem.
- ${files['peers.csv']}: hvilke kommuner hver kommune sammenlignes med.
- ${files['method.json']}: metoden. ${files['D.csv']}: tallene, som \`index compute\` læser dem.
- ${files['results.csv']}: scorer, placeringer, intervaller og dækning for indekset, hvert område og hvert tema.
- ${files['edition.json']}: metode, tal og resultat i ét dokument.
- ${files['manifest.json']}: hvad pakken siger om sig selv.
- ${files['LICENCE.md']}: vilkår og kilder.

En tom celle er et tal, der mangler. Det er aldrig 0.

# ${title.en}: recompute the edition
${isDemo ? '\n**Demonstration data: all figures are invented.**\n' : ''}
This package holds everything needed to compute the edition again: the method, the figures and the result. You need neither a
database nor access to Socialt Indeks, only the source code of the program and Node 20 or later.

In the folder of the program:

    npm ci
    npm run -s cli -- edition verify ${zip}
    sha256sum -c ${files['SHA256SUMS.txt']}

The second command computes scores, ranks and intervals again with the same ${draws} draws (seed ${seed}) and compares them with those
that were published. The third is for the unpacked folder and shows that no file has been changed. The fingerprint of the edition is
the SHA-256 of ${files['edition.json']}:

    ${contentHash}

The same fingerprint stands on the page about the method. Where the two differ, the package is not the one that was published.

- ${files['figures.csv']}: each figure with status, period, number of answers, source, file and line.
- ${files['indicators.csv']}: the indicators as the catalogue describes them.
- ${files['peers.csv']}: which municipalities each one is compared with.
- ${files['method.json']}: the method. ${files['D.csv']}: the figures as \`index compute\` reads them.
- ${files['results.csv']}: scores, ranks, intervals and coverage for the index, each area and each theme.
- ${files['edition.json']}: method, figures and result in one document.
- ${files['manifest.json']}: what the package says of itself.
- ${files['LICENCE.md']}: terms and sources.

An empty cell is a missing figure. It is never 0.
`
}

/** Terms and sources of a package, Danish first. */
export function packageLicence({ title, isDemo, tables, fromSurveys }: PackageWords): string {
  if (isDemo) {
    return `# ${title.da}: vilkår og kilder

**Demodata: alle tal er opdigtede.** De beskriver ingen kommune og må ikke gengives som om de gjorde. Programmet og pakkens tekster:
MIT-licensen.

# ${title.en}: terms and sources

**Demonstration data: all figures are invented.** They describe no municipality and must not be quoted as if they did. The program and
the texts of this package: the MIT licence.
`
  }
  const list = tables.length === 0 ? '' : ` (${tables.join(', ')})`
  const statistics = {
    da: `- Kilde: Danmarks Statistik, Statistikbanken${list}. Frit til brug, også erhvervsmæssigt, når kilden nævnes (svarer til CC BY 4.0).\n`,
    en: `- Source: Statistics Denmark, StatBank${list}. Free to use, also commercially, when the source is named (equivalent to CC BY 4.0).\n`,
  }
  const surveys = {
    da: '- Kilde: Socialt Indeks, spørgeskemaer til forvaltningschefer, medarbejdere og handicapråd.\n',
    en: '- Source: Socialt Indeks, surveys of heads of administration, staff and disability councils.\n',
  }
  const hasStatistics = tables.length > 0
  return `# ${title.da}: vilkår og kilder

${hasStatistics ? statistics.da : ''}${fromSurveys ? surveys.da : ''}- Resultatet: Socialt Indeks. Nævn udgaven, når du gengiver det. Tal fra Danmarks Statistik er bearbejdet af Socialt Indeks.
- Programmet og pakkens tekster: MIT-licensen.

Hvert tals kilde, fil og linje står i tabellen over tal.

# ${title.en}: terms and sources

${hasStatistics ? statistics.en : ''}${fromSurveys ? surveys.en : ''}- The result: Socialt Indeks. Name the edition when you quote it. Figures of Statistics Denmark have been processed by Socialt Indeks.
- The program and the texts of this package: the MIT licence.

The source, file and line of each figure stand in the table of figures.
`
}
