import type { Indicator } from '~/catalogue/indicator'
import { type CsvCell, csvText, machineCsv } from '~/platform/csv-text'
import type { Figure } from './edition'
import { figureSample } from './figure-sample'

type Counts = { numerator: number | null; denominator: number | null }

/**
 * What the draws of an edition take values from, as the command `index uncertainty --sampling` reads it: a row for each value with
 * a known chance behind it. Values that are taken as certain have none.
 * @param counts by "indicator municipality"
 */
export function samplesForEngine(
  figures: readonly Pick<Figure, 'indicatorId' | 'municipalityCode' | 'value' | 'n'>[],
  counts: ReadonlyMap<string, Counts>,
  indicators: ReadonlyMap<string, Pick<Indicator, 'unit' | 'source'>>,
): string {
  const rows = figures.flatMap(({ indicatorId, municipalityCode, value, n }): CsvCell[][] => {
    const indicator = indicators.get(indicatorId)
    const counted = counts.get(`${indicatorId} ${municipalityCode}`) ?? { numerator: null, denominator: null }
    const sample = indicator ? figureSample({ value, n, ...counted }, indicator) : null
    if (sample === null) return []
    const said: CsvCell[] =
      sample.kind === 'mean' ? [sample.n, sample.sd, null, null] : [null, null, sample.numerator, sample.denominator]
    return [[municipalityCode, indicatorId, sample.kind, ...said]]
  })
  return csvText([['unit', 'indicator', 'kind', 'n', 'sd', 'numerator', 'denominator'], ...rows], machineCsv)
}
