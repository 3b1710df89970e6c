import type { Actor } from '~/accounts/actor'
import { authorise } from '~/accounts/authorise.server'
import { findUser } from '~/accounts/user-store.server'
import { areas } from '~/catalogue/areas'
import { isUuid } from '~/collection/import-batch-store.server'
import { orNotFound } from '~/platform/refusal.server'
import { type Edition, wholeIndex } from './edition'
import { listIndicatorsIn } from './edition-catalogue-store.server'
import { compareEditions, type EditionComparison } from './edition-comparison'
import type { EditionResult, NamedIndicator } from './edition-result'
import {
  findEdition,
  findEditionMethod,
  listEditionBatches,
  listFigures,
  listPublishedEditions,
  listStandings,
} from './edition-store.server'
import { readMethod } from './engine/read-method'
import { methodIndicators } from './method-summary'
import { editionBefore } from './shown-edition'

/** What staff weigh before they publish an edition, and see of it afterwards. */
export async function readEditionResult(actor: Actor, slug: string): Promise<EditionResult> {
  authorise(actor, { do: 'publish-edition' })
  const edition = orNotFound(await findEdition(slug))
  const { notes, indicatorIds } = await methodOf(edition)
  const figures = await listFigures(edition.id)
  const catalogue = await listIndicatorsIn(edition.id)
  const withFigures = new Set(figures.map(({ indicatorId }) => indicatorId))
  // A draft also keeps files that it needs again only when a correction is taken back.
  const used = new Set(figures.map(({ source }) => source?.batchId))
  const batches = (await listEditionBatches(edition.id)).filter(({ id }) => used.has(id))
  const periods = new Map<string, Set<string>>()
  for (const { indicatorId, period } of figures) {
    if (period !== null) periods.set(period, (periods.get(period) ?? new Set()).add(indicatorId))
  }
  const named = (id: string) => ({ id, name: catalogue.find((indicator) => indicator.id === id)?.name ?? null })
  const previous = editionBefore(await listPublishedEditions(), edition)
  return {
    edition: {
      ...edition,
      computedBy: await nameOf(edition.computedBy),
      publishedBy: edition.publishedBy && (await nameOf(edition.publishedBy)),
    },
    notes,
    batches: batches.map(({ id, fileName, sourceNote, state }) => ({
      ...{ id, fileName, sourceNote },
      isWithdrawn: state === 'WITHDRAWN',
    })),
    standings: await listStandings(edition.id, [wholeIndex, ...areas.map(({ id }) => id)]),
    counts: {
      weighed: indicatorIds.length,
      context: catalogue.filter(({ id, scored }) => !scored && withFigures.has(id)).length,
      values: figures.filter(({ status }) => status === 'value').length,
      suppressed: figures.filter(({ status }) => status === 'suppressed').length,
      missing: figures.filter(({ status }) => status === 'missing').length,
    },
    periods: [...periods]
      .map(([period, ids]) => ({ period, indicators: ids.size }))
      .sort((a, b) => (a.period < b.period ? 1 : -1)),
    leftOut: catalogue.filter(({ id, scored }) => scored && !indicatorIds.includes(id)).map(({ id }) => named(id)),
    previous: previous && { slug: previous.slug, title: previous.title },
    comparison: previous && withNames(await comparisonWith(previous, edition, indicatorIds), named),
  }
}

function withNames({ indicators, ...comparison }: EditionComparison, named: (id: string) => NamedIndicator) {
  return { ...comparison, added: indicators.added.map(named), removed: indicators.removed.map(named) }
}

async function methodOf({ id }: Edition): Promise<{ notes: string[]; indicatorIds: string[] }> {
  const stored = orNotFound(await findEditionMethod(id))
  const read = readMethod(stored.method)
  if (!read.ok) throw new Error(`The method of edition ${id} can't be read`)
  const notes = Array.isArray(stored.notes) ? stored.notes.filter((note) => typeof note === 'string') : []
  return { notes, indicatorIds: methodIndicators(read.value) }
}

async function comparisonWith(previous: Edition, { id }: Edition, indicatorIds: string[]): Promise<EditionComparison> {
  const before = {
    standings: await listStandings(previous.id, [wholeIndex]),
    indicatorIds: (await methodOf(previous)).indicatorIds,
  }
  return compareEditions(before, { standings: await listStandings(id, [wholeIndex]), indicatorIds })
}

/** Verbs keep whoever has an account by id; null for one who has left. */
async function nameOf(who: string): Promise<string | null> {
  return isUuid(who) ? ((await findUser(who))?.name ?? null) : who
}
