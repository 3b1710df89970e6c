import { type RouteConfig, type RouteConfigEntry, route } from '@remix-run/route-config'

/** A page at a Danish address, and at the same address under `/en`: one file, the language is in the address. */
function page(path: string, file: string): RouteConfigEntry {
  return route(path === '' ? 'en?' : `en?/${path}`, `routes/${file}.tsx`)
}

export default [
  // What everybody sees.
  page('', 'home'),
  page('find-kommune', 'find-municipality'),
  page('*', 'not-found'),
] satisfies RouteConfig
