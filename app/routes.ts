import { type RouteConfig, type RouteConfigEntry, route } from '@remix-run/route-config'

/** A page at a Danish address, and at the same address under `/en`: one file, the language is in the address. */
function page(path: string, file: string): RouteConfigEntry {
  return route(path === '' ? 'en?' : `en?/${path}`, `routes/${file}.tsx`)
}

export default [
  // What everybody sees.
  page('', 'home'),
  page('indeks', 'ranking'),
  page('indeks.csv', 'ranking-csv'),
  page('indeks/:slug/tal.csv', 'edition-figures-csv'),
  page('indeks/:slug/tal-med-kilder.csv', 'edition-figures-in-full-csv'),
  page('indeks/:slug/udgave.json', 'edition-document'),
  page('metode', 'method'),
  page('metode.json', 'method-document'),
  page('om', 'about'),
  page('tilgaengelighed', 'accessibility'),
  page('privatliv', 'privacy'),
  page('find-kommune', 'find-municipality'),
  page('kommuner/:kode', 'municipality'),
  page('indikatorer', 'indicators'),
  page('indikatorer/:id', 'indicator'),
  page('min-kommune', 'my-municipality'),
  // Accounts.
  page('log-ind', 'log-in'),
  page('log-ud', 'log-out'),
  page('konto', 'account'),
  page('invitation/:token', 'invitation'),
  page('kommuner/:kode/medlemmer', 'members'),
  page('administration/brugere', 'user-administration'),
  page('administration/brugere/:id', 'user'),
  page('praksis', 'practices'),
  page('praksis/ny', 'practice-new'),
  page('praksis/:slug', 'practice'),
  page('praksis/:slug/rediger', 'practice-edit'),
  page('praksis/:slug/gem', 'practice-save'),
  page('praksis/:slug/forhaandsvisning', 'practice-preview'),
  page('praksis/:slug/revisioner', 'practice-revisions'),
  page('praksis/:slug/revisioner/:number', 'practice-revision'),
  page('praksis/:slug/status', 'practice-standing'),
  page('praksis/:slug/anmeld', 'practice-report'),
  page('mine-praksis', 'own-practices'),
  page('moderation', 'moderation'),
  page('moderation/:id', 'moderation-case'),
  // How figures come in.
  page('datagrundlag', 'import-batches'),
  page('datagrundlag/ny', 'import-batch-new'),
  page('datagrundlag/:id', 'import-batch'),
  page('tal/:batchId/:line', 'observation'),
  page('katalog', 'catalogue-administration'),
  page('katalog.csv', 'catalogue-csv'),
  // Editions, for staff.
  page('udgaver', 'editions'),
  page('udgaver/ny', 'edition-new'),
  page('udgaver/:slug', 'edition'),
  page('udgaver/:slug/filer/:name', 'edition-file'),
  page('*', 'not-found'),
] satisfies RouteConfig
