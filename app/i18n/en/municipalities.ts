export const municipalities = {
  map: {
    skip: 'Skip the map',
    hint: 'Point at a municipality to see its figures. Select it to read more.',
  },
  finder: {
    label: 'Find your municipality',
    placeholder: 'Type the name of a municipality',
    submit: 'Find',
    suggestions: 'Matching municipalities',
    found_one: '{{count}} municipality matches',
    found_other: '{{count}} municipalities match',
    none: 'No municipality matches. Try fewer letters.',
    all: 'See all 98 municipalities',
  },
  find: {
    title: 'Find your municipality',
    intro: 'Type the name, or choose your municipality from the list.',
    unknown: 'We found no municipality for “{{text}}”. Check the spelling, or choose from the list.',
    several: 'Several municipalities match “{{text}}”. Choose the right one.',
    all: 'All 98 municipalities',
  },
  population: 'about {{number}} inhabitants',
}
