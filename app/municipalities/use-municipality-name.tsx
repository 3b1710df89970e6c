import { useLanguage } from '~/ui/use-language'
import { municipalityByCode, municipalityName } from './municipalities'

/** What a municipality is called in the page's language; its code where it is none of the 98. */
export function useMunicipalityName(): (code: string) => string {
  const language = useLanguage()
  return (code) => {
    const municipality = municipalityByCode(code)
    return municipality ? municipalityName(municipality, language) : code
  }
}
