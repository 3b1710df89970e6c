export const municipalities = {
  map: {
    skip: 'Spring kortet over',
    hint: 'Peg på en kommune for at se dens tal. Vælg den for at læse mere.',
  },
  finder: {
    label: 'Find din kommune',
    placeholder: 'Skriv kommunens navn',
    submit: 'Find',
    suggestions: 'Kommuner, der passer',
    found_one: '{{count}} kommune passer',
    found_other: '{{count}} kommuner passer',
    none: 'Ingen kommune passer. Prøv med færre bogstaver.',
    all: 'Se alle 98 kommuner',
  },
  find: {
    title: 'Find din kommune',
    intro: 'Skriv navnet, eller vælg din kommune på listen.',
    unknown: 'Vi fandt ingen kommune for »{{text}}«. Tjek, om navnet er stavet rigtigt, eller vælg på listen.',
    several: 'Flere kommuner passer til »{{text}}«. Vælg den rigtige.',
    all: 'Alle 98 kommuner',
  },
  population: 'ca. {{number}} indbyggere',
}
