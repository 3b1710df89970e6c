/** The page's languages; Danish is the default and has no prefix in addresses. */
export type Language = 'da' | 'en'

export const languages: readonly Language[] = ['da', 'en']

/** The language an address speaks: English under `/en`, Danish everywhere else. */
export function languageOfPath(pathname: string): Language {
  return pathname === '/en' || pathname.startsWith('/en/') || pathname.startsWith('/en.') ? 'en' : 'da'
}

/** The language of a request, by its address alone: a link looks the same to everyone it is sent to. */
export function languageOf(request: Request): Language {
  return languageOfPath(new URL(request.url).pathname)
}

/** The same page in the other language, e.g. `/indeks?omraade=handicap` ↔ `/en/indeks?omraade=handicap`. */
export function pathInLanguage(pathAndQuery: string, language: Language): string {
  const bare = pathAndQuery.replace(/^\/en(?=\/|\?|#|$)/, '') || '/'
  const path = bare.startsWith('/') ? bare : `/${bare}`
  if (language === 'da') return path
  return path === '/' ? '/en' : path.startsWith('/?') ? `/en${path.slice(1)}` : `/en${path}`
}
