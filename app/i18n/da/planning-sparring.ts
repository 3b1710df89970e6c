/** Whom to spar with about a weak indicator. */
export const sparring = {
  lead: 'Kommuner i landets bedste fjerdedel på denne indikator. De, der ligner jer mest, står først.',
  willing: 'Vil gerne sparre',
  willingNone: 'Ingen af de kommuner, der klarer det godt, har endnu sagt ja til at sparre om dette.',
  others: 'Gør det godt, men har ikke sagt, at de vil sparre',
  likeness: {
    peer: 'en af jeres sammenligningskommuner',
    alike: 'blandt de 25 kommuner, der ligner jer mest',
    other: 'ligner jer ikke særlig meget',
    unknown: 'vi ved for lidt til at sige, om de ligner jer',
  },
  canGive_one: 'I kan hjælpe dem til gengæld: De er svage, hvor I er stærke ({{names}})',
  canGive_other: 'I kan hjælpe dem til gengæld på {{count}} indikatorer, hvor de er svage og I stærke ({{names}})',
  andMore: '{{names}} og {{count}} til',
  writeTo: 'Skriv til {{municipality}}',
  privacy: 'Kun den kommune, I skriver til, ser beskeden, og dermed at I spørger om netop dette.',
  wantHelp: 'Søg hjælp til dette',
  offerHelp: 'Tilbyd andre hjælp',
  toList: 'Alle, der søger eller tilbyder hjælp',
}
