import type { InitOptions } from 'i18next'
import type { Language } from './language'

/** How i18next is set up on both sides; escaping is React's work. */
export function optionsFor(language: Language): InitOptions {
  return {
    lng: language,
    fallbackLng: 'da',
    supportedLngs: ['da', 'en'],
    defaultNS: 'ui',
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  }
}
