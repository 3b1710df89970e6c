import type { Actor } from '~/accounts/actor'
import { type Asked, ask } from './ask.server'
import { type Hit, type HitKind, hitKinds } from './hit'
import { findHits } from './hits-store.server'
import { findMunicipalityHits, namedCodes } from './municipality-hits'
import { markedWords } from './passage'
import { findPassages } from './passage-store.server'
import { mostLookedAt, type Wanted } from './practice-hits-store.server'
import { bestFirst, countFacets, passing, type SearchFilter } from './search-filter'
import { type Alternatives, correctedSearch } from './text-query'

/** As many of a kind as the page of all kinds shows. */
const shownTogether: Record<HitKind, number> = { municipality: 3, indicator: 5, practice: 8, thread: 5 }

/** Results on a page of one kind. */
export const resultsOnPage = 20

/** With fewer hits than a page, what was asked is looked for more widely. */
const enough = resultsOnPage

/** What was asked comes before anything that was only guessed. */
const asAsked = 3
const guessed = 1

/**
 * Everything the reader (null: a stranger) may find, counted by facet, with the words of what the page shows. Null when nothing
 * is asked for. What they may not see is neither found, counted nor suggested.
 */
export async function searchEverything(reader: Actor | null, filter: SearchFilter) {
  const asked = await ask(filter.query)
  if (asked === null) return null
  const looked = await look(reader, filter, asked)
  const hits = [...findMunicipalityHits(filter.query, asked.terms), ...looked.hits]
  const found = passing(hits, filter)
  const shown = shownOf(found, filter)
  const passages = await findPassages(shown, looked.query, reader)
  const texts = Object.values(passages).flatMap((said) => [...said.values()])
  const seen = markedWords(texts.flatMap(({ title, passage }) => [title, passage]))
  return {
    total: found.length,
    tooMany: looked.tooMany,
    counts: countFacets(hits, filter),
    shown,
    passages,
    corrected: correctedSearch(asked.terms, looked.alternatives, seen),
  }
}

type Looked = {
  hits: Hit[]
  /** The query that everything found matches: the wide one where it was needed. */
  query: string
  /** True when there is more than was looked at, so that counts say "at least". */
  tooMany: boolean
  alternatives: ReadonlyMap<string, Alternatives>
}

async function look(reader: Actor | null, filter: SearchFilter, asked: Asked): Promise<Looked> {
  const municipalityCodes = namedCodes(filter.query, asked.terms)
  const found = await lookFor({ exact: asked.exact, query: asked.query, worth: asAsked }, municipalityCodes, reader)
  if (found.hits.length >= enough) return { ...found, query: asked.query, alternatives: new Map() }
  const { query, alternatives } = await asked.widen()
  // Phrases have nothing wider to them: the same again would find the same.
  if (query === asked.query) return { ...found, query, alternatives }
  const wider = await lookFor({ exact: query, query, worth: guessed }, [], reader)
  const best = new Map(wider.hits.map((hit) => [`${hit.kind}:${hit.id}`, hit]))
  for (const hit of found.hits) best.set(`${hit.kind}:${hit.id}`, hit)
  return { hits: [...best.values()], query, tooMany: wider.tooMany, alternatives }
}

async function lookFor(wanted: Wanted, municipalityCodes: readonly string[], reader: Actor | null) {
  // Practices are also found by what they aim at, where that was asked for and not only guessed.
  const hits = await findHits(wanted, { municipalityCodes, byIndicator: wanted.worth === asAsked }, reader)
  const many = (kind: HitKind) => hits.filter((hit) => hit.kind === kind).length >= mostLookedAt
  return { hits, tooMany: many('practice') || many('thread') }
}

function shownOf(found: readonly Hit[], filter: SearchFilter): Hit[] {
  if (filter.kind !== null) {
    return bestFirst(found).slice((filter.page - 1) * resultsOnPage, filter.page * resultsOnPage)
  }
  return hitKinds.flatMap((kind) => bestFirst(found.filter((hit) => hit.kind === kind)).slice(0, shownTogether[kind]))
}
