import type { Indicator } from '~/catalogue/indicator'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { findChosenEdition } from '../find-shown-edition.server'
import { comparableEditions } from '../shown-edition'
import type { ShownTrend } from './indicator-trend'
import { readTrends } from './read-trends.server'

/**
 * How one indicator has gone in one municipality up to the edition asked for. Null without any value, and before the first edition.
 * @param slug the edition asked for; null for the newest
 */
export async function readIndicatorTrend(
  code: MunicipalityCode,
  indicator: Indicator,
  slug: string | null,
): Promise<ShownTrend | null> {
  const { edition, editions } = await findChosenEdition(slug)
  if (edition === null) return null
  const known = comparableEditions(editions, edition).filter(({ period }) => period <= edition.period)
  const trends = await readTrends(
    known.toReversed().map(({ id }) => id),
    code,
    [indicator],
  )
  return trends[indicator.id] ?? null
}
