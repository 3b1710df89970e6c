import { type Language, languageOf, pathInLanguage } from './i18n/language'

type Query = Record<string, string | number | null | undefined>

function withQuery(path: string, query: Query): string {
  const words = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '')
  if (words.length === 0) return path
  return `${path}?${new URLSearchParams(words.map(([key, value]) => [key, String(value)]))}`
}

/** Every internal link, in one language. The addresses are Danish words in both; English stands under `/en`. */
export function pathsIn(language: Language) {
  const to = (path: string) => pathInLanguage(path, language)
  return {
    home: (query: Query = {}) => to(withQuery('/', query)),
    ranking: (query: Query = {}) => to(withQuery('/indeks', query)),
    rankingCsv: (query: Query = {}) => to(withQuery('/indeks.csv', query)),
    editionFigures: (slug: string) => to(`/indeks/${slug}/tal.csv`),
    editionFiguresInFull: (slug: string) => to(`/indeks/${slug}/tal-med-kilder.csv`),
    editionDocument: (slug: string) => to(`/indeks/${slug}/udgave.json`),
    findMunicipality: (query: Query = {}) => to(withQuery('/find-kommune', query)),
    municipality: (code: string, query: Query = {}) => to(withQuery(`/kommuner/${code}`, query)),
    indicators: (query: Query = {}) => to(withQuery('/indikatorer', query)),
    indicator: (id: string, query: Query = {}) => to(withQuery(`/indikatorer/${id}`, query)),
    observation: (batchId: string, line: number) => to(`/tal/${batchId}/${line}`),
    method: (query: Query = {}) => to(withQuery('/metode', query)),
    methodDocument: (query: Query = {}) => to(withQuery('/metode.json', query)),
    practices: (query: Query = {}) => to(withQuery('/praksis', query)),
    practice: (slug: string, query: Query = {}) => to(withQuery(`/praksis/${slug}`, query)),
    newPractice: (query: Query = {}) => to(withQuery('/praksis/ny', query)),
    editPractice: (slug: string) => to(`/praksis/${slug}/rediger`),
    savePractice: (slug: string) => to(`/praksis/${slug}/gem`),
    previewPractice: (slug: string) => to(`/praksis/${slug}/forhaandsvisning`),
    practiceRevisions: (slug: string) => to(`/praksis/${slug}/revisioner`),
    practiceRevision: (slug: string, number: number, query: Query = {}) =>
      to(withQuery(`/praksis/${slug}/revisioner/${number}`, query)),
    practiceStanding: (slug: string) => to(`/praksis/${slug}/status`),
    reportPractice: (slug: string, query: Query = {}) => to(withQuery(`/praksis/${slug}/anmeld`, query)),
    ownPractices: (query: Query = {}) => to(withQuery('/mine-praksis', query)),
    logIn: (returnTo?: string) => to(withQuery('/log-ind', { til: returnTo })),
    logOut: () => to('/log-ud'),
    account: (query: Query = {}) => to(withQuery('/konto', query)),
    members: (code: string, query: Query = {}) => to(withQuery(`/kommuner/${code}/medlemmer`, query)),
    invitation: (token: string) => to(`/invitation/${token}`),
    myMunicipality: (query: Query = {}) => to(withQuery('/min-kommune', query)),
    editions: () => to('/udgaver'),
    newEdition: () => to('/udgaver/ny'),
    edition: (slug: string, query: Query = {}) => to(withQuery(`/udgaver/${slug}`, query)),
    editionFile: (slug: string, name: string) => to(`/udgaver/${slug}/filer/${name}`),
    importBatches: () => to('/datagrundlag'),
    newImportBatch: () => to('/datagrundlag/ny'),
    importBatch: (id: string, query: Query = {}) => to(withQuery(`/datagrundlag/${id}`, query)),
    catalogueAdministration: (query: Query = {}) => to(withQuery('/katalog', query)),
    catalogueFile: () => to('/katalog.csv'),
    moderation: (query: Query = {}) => to(withQuery('/moderation', query)),
    moderationCase: (practiceId: string) => to(`/moderation/${practiceId}`),
    userAdministration: (query: Query = {}) => to(withQuery('/administration/brugere', query)),
    user: (id: string, query: Query = {}) => to(withQuery(`/administration/brugere/${id}`, query)),
    about: () => to('/om'),
    accessibility: () => to('/tilgaengelighed'),
    privacy: () => to('/privatliv'),
  }
}

/** Every internal link in the request's language, for loaders and actions. */
export function pathsFor(request: Request) {
  return pathsIn(languageOf(request))
}
