import { useMemo } from 'react'
import { pathsIn } from '~/paths'
import { useLanguage } from './use-language'

/** Every internal link, in the language of the page that is shown. */
export function usePaths(): ReturnType<typeof pathsIn> {
  const language = useLanguage()
  return useMemo(() => pathsIn(language), [language])
}
