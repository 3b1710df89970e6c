import type { Language } from '~/i18n/language'

type Names = Readonly<Record<Language, string>>

/** The three areas of social work that the index covers, in the order they are always shown. */
export const areas = [
  { id: 'udsatte-boern-og-unge', name: { da: 'Udsatte børn og unge', en: 'Vulnerable children and young people' } },
  { id: 'udsatte-voksne', name: { da: 'Udsatte voksne', en: 'Marginalised adults' } },
  { id: 'handicap', name: { da: 'Handicap', en: 'Disability' } },
] as const satisfies readonly { id: string; name: Names }[]

export type Area = (typeof areas)[number]
export type AreaId = Area['id']

/** The twelve themes within each area, in the order they are always shown: from first contact to what came of it. */
export const themes = [
  { id: 'forebyggelse', name: { da: 'Forebyggelse', en: 'Prevention' } },
  { id: 'sagsbehandling', name: { da: 'Sagsbehandling', en: 'Case processing' } },
  { id: 'retssikkerhed', name: { da: 'Retssikkerhed', en: 'Legal rights' } },
  { id: 'inddragelse', name: { da: 'Inddragelse', en: 'Involvement' } },
  { id: 'tilbud', name: { da: 'Tilbud', en: 'Services' } },
  { id: 'faglighed-kompetencer', name: { da: 'Faglighed og kompetencer', en: 'Professional skills' } },
  { id: 'tvaerfaglighed', name: { da: 'Tværfaglighed', en: 'Working across disciplines' } },
  { id: 'overgange', name: { da: 'Overgange', en: 'Transitions' } },
  { id: 'beskaeftigelse-uddannelse', name: { da: 'Beskæftigelse og uddannelse', en: 'Employment and education' } },
  { id: 'effekt-resultater', name: { da: 'Effekt og resultater', en: 'Effects and results' } },
  { id: 'arbejdsmiljoe', name: { da: 'Arbejdsmiljø', en: 'Working environment' } },
  { id: 'politik-strategi', name: { da: 'Politik og strategi', en: 'Policy and strategy' } },
] as const satisfies readonly { id: string; name: Names }[]

export type Theme = (typeof themes)[number]
export type ThemeId = Theme['id']

/** The area with this slug, or null. */
export function areaById(id: string): Area | null {
  return areas.find((area) => area.id === id) ?? null
}

/** The theme with this slug, or null. */
export function themeById(id: string): Theme | null {
  return themes.find((theme) => theme.id === id) ?? null
}
