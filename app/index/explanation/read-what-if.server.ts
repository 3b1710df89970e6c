import { LRUCache } from 'lru-cache'
import { inThread } from '~/platform/in-thread.server'
import { keptOr } from '~/platform/kept-or'
import type { Edition, Place } from '../edition'
import { listIndicatorsIn } from '../edition-catalogue-store.server'
import { listFigures } from '../edition-store.server'
import type { Figures } from '../engine/figures'
import type { Samples } from '../engine/sample'
import { figureSample } from '../figure-sample'
import { readLabFigures } from '../laboratory/read-lab.server'
import { findFigureCounts } from '../reproduction/package-store.server'
import type { OtherValue, StandsAt } from './what-it-takes'

/** What the thread is given. */
export type WhatIfInput = { document: unknown; figures: Figures; other: OtherValue; draws: number }

/** Where a municipality would stand, and how many draws say how sure that is. */
export type WouldStand = { score: number; place: Place; draws: number }

/** A thousand draws with sampling errors take seconds; a few hundred from the same seed give nearly the same interval. */
const mostDraws = 400

/** Milliseconds, far more than one takes: whoever waits behind a thread that hangs waits no longer than this. */
const longest = 60_000

/** As many wait for their turn; whoever comes then would wait a quarter of a minute and is told to come back. */
export const mostWaiting = 5

// A published edition never changes, so neither does an answer.
const samplesKept = new LRUCache<string, Samples>({ max: 2 })
const answersKept = new LRUCache<string, Promise<WouldStand | null>>({ max: 500 })

/**
 * Where a municipality would stand in a published edition had one of its values been another: score, rank, interval and quarter,
 * computed in a thread of its own. Null where there is no value to change or no use for the one asked about, 'busy' where too many
 * wait already.
 */
export async function readWhatIf(edition: Edition, other: OtherValue): Promise<WouldStand | 'busy' | null> {
  const key = `${edition.id} ${other.unit} ${other.indicatorId} ${other.value}`
  if (!answersKept.has(key) && waiting >= mostWaiting) return 'busy'
  const draws = Math.min(mostDraws, edition.draws)
  return keptOr(answersKept, key, () => inTurn(() => computed(edition, other, draws)))
}

async function computed(edition: Edition, other: OtherValue, draws: number): Promise<WouldStand | null> {
  const { document, units, values } = await readLabFigures(edition.slug)
  const samples = document.uncertainty?.sampling ? await samplesOf(edition.id, units) : null
  const figures = { units, values: new Map(Object.entries(values)), ...(samples ? { samples } : {}) }
  const input: WhatIfInput = { document, figures, other, draws }
  const stands = await inThread<StandsAt | null>('app/index/explanation/what-if-worker.server.ts', input, {
    limit: longest,
  })
  if (!stands?.interval) return null
  const { score, rank, interval, quarter } = stands
  return { score, place: { rank, ...interval, quarter }, draws }
}

/** The chance behind each value, as it was when the edition was computed. */
async function samplesOf(editionId: string, units: readonly string[]): Promise<Samples> {
  const kept = samplesKept.get(editionId)
  if (kept) return kept
  const [figures, counts, indicators] = await Promise.all([
    listFigures(editionId),
    findFigureCounts(editionId),
    listIndicatorsIn(editionId),
  ])
  const byKey = new Map(figures.map((figure) => [`${figure.indicatorId} ${figure.municipalityCode}`, figure]))
  const samples: Samples = new Map(
    indicators.map((indicator) => [
      indicator.id,
      units.map((unit) => {
        const key = `${indicator.id} ${unit}`
        const figure = byKey.get(key)
        return figure ? figureSample({ ...figure, ...(counts.get(key) ?? noCounts) }, indicator) : null
      }),
    ]),
  )
  samplesKept.set(editionId, samples)
  return samples
}

const noCounts = { numerator: null, denominator: null }

let last: Promise<unknown> = Promise.resolve()
let waiting = 0

/** One thread at a time: the pages need the other cores. */
function inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  waiting += 1
  const answer = last.then(work, work).finally(() => {
    waiting -= 1
  })
  last = answer
  return answer
}
