import { useLocation } from '@remix-run/react'
import { type Language, languageOfPath } from '~/i18n/language'

/** The language of the page that is shown. */
export function useLanguage(): Language {
  return languageOfPath(useLocation().pathname)
}
