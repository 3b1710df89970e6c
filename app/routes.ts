import { type RouteConfig, type RouteConfigEntry, route } from '@remix-run/route-config'

/** A page at a Danish address, and at the same address under `/en`: one file, the language is in the address. */
function page(path: string, file: string): RouteConfigEntry {
  return route(path === '' ? 'en?' : `en?/${path}`, `routes/${file}.tsx`)
}

export default [
  // What everybody sees.
  page('', 'home'),
  page('find-kommune', 'find-municipality'),
  // Accounts.
  page('log-ind', 'log-in'),
  page('log-ud', 'log-out'),
  page('konto', 'account'),
  page('invitation/:token', 'invitation'),
  page('kommuner/:kode/medlemmer', 'members'),
  page('administration/brugere', 'user-administration'),
  page('administration/brugere/:id', 'user'),
  page('*', 'not-found'),
] satisfies RouteConfig
