/** Thanks from one municipality to another for a practice. */
export const thanks = {
  section: {
    title: 'Tak',
    none: 'Ingen har sagt tak endnu. Har I haft glæde af praksissen, så sig det til dem, der skrev den.',
    count_one: '{{count}} kommune har sagt tak.',
    count_other: '{{count}} kommuner har sagt tak.',
    from: '{{municipality}}, {{date}}',
    thank: 'Sig tak',
    report: 'Anmeld',
  },
  page: {
    title: 'Sig tak for »{{title}}«',
    lead: 'Takken vises på praksissens side i din kommunes navn, og de, der skrev den, får besked.',
    municipality: 'I hvilken kommunes navn?',
    text: 'Hvad har I haft glæde af?',
    textHint: 'Skriv et par linjer om, hvad I har brugt. Nævn ingen borgere.',
    submit: 'Sig tak',
    given: '{{municipality}} har sagt tak',
    givenOn: 'Takken blev givet den {{date}}.',
    hidden:
      'Takken er skjult af en moderator og vises kun for jer. Begrundelsen, og hvordan I kan klage, står i jeres notifikationer.',
    withdraw: 'Træk takken tilbage',
    withdrawLead: 'Takken forsvinder fra praksissens side. I kan sige tak igen senere.',
    withdrawYes: 'Ja, træk takken tilbage',
    saved: 'Tak, det er sendt videre til dem, der skrev praksissen.',
    withdrawn: 'Takken er trukket tilbage.',
  },
  problems: {
    required: 'Skriv, hvad I har haft glæde af.',
    'too-long': 'Teksten er for lang. Der er plads til {{longest}} tegn.',
    'already-thanked': 'Din kommune har allerede sagt tak for denne praksis.',
    'not-thanked': 'Takken er allerede trukket tilbage eller skjult.',
    'personal-data': 'Noget i teksten ligner oplysninger om en person. Ret den, og prøv igen.',
  },
  received: {
    title: 'Tak til jer',
    count_one: 'I har fået {{count}} tak fra en anden kommune.',
    count_other: 'I har fået {{count}} tak fra andre kommuner.',
  },
}
