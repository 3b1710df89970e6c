import { type Language, languages, pathInLanguage } from '~/i18n/language'

/** What a page tells search engines and those who share it. */
export type PageMeta = {
  title: string
  description: string
  /** The one address of the page, without order and filters. */
  path: string
  /** The site's own address, e.g. "https://socialtindeks.example"; null where it is not known. */
  origin: string | null
  siteName: string
}

const locales: Record<Language, string> = { da: 'da_DK', en: 'en_GB' }

/** The tags in the head of a page: title, description, the page's one address, its other language, and how it is shared. */
export function pageMeta(page: PageMeta | undefined, language: Language) {
  if (!page) return []
  const address = (of: Language) => `${page.origin ?? ''}${pathInLanguage(page.path, of)}`
  return [
    { title: page.title },
    { name: 'description', content: page.description },
    { property: 'og:title', content: page.title },
    { property: 'og:description', content: page.description },
    { property: 'og:type', content: 'website' },
    { property: 'og:site_name', content: page.siteName },
    { property: 'og:locale', content: locales[language] },
    ...(page.origin === null ? [] : [{ property: 'og:url', content: address(language) }]),
    { tagName: 'link' as const, rel: 'canonical', href: address(language) },
    ...languages.map((of) => ({ tagName: 'link' as const, rel: 'alternate', hrefLang: of, href: address(of) })),
    { tagName: 'link' as const, rel: 'alternate', hrefLang: 'x-default', href: address('da') },
  ]
}
