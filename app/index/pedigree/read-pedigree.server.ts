import { listStandingsOf } from '../edition-store.server'
import { readMethod } from '../engine/read-method'
import { contributionPath } from './contribution-path'
import type { Pedigree } from './pedigree'
import { findEditionsUsing, findPointsOf, listPoints } from './pedigree-store.server'
import { treatedValue } from './treated-value'

type Line = { batchId: string; line: number; indicatorId: string; municipalityCode: string }

/**
 * From a line of a file to what it brought to the index, in the published edition asked for or else the newest that used it. Null
 * where none did. Computes nothing but the one indicator's treatment: points and scores are those the edition holds.
 */
export async function readPedigree(figure: Line, slug: string | null): Promise<Pedigree | null> {
  const { indicatorId, municipalityCode } = figure
  const using = await findEditionsUsing(figure)
  const edition = using.find((one) => one.slug === slug) ?? using[0]
  if (!edition) return null
  const others = using.filter((one) => one !== edition).map(({ slug, title }) => ({ slug, title }))
  const names = { edition: { slug: edition.slug, title: edition.title }, others }
  const read = readMethod(edition.method)
  const rule = read.ok ? read.value.indicators.get(indicatorId) : undefined
  if (!read.ok || !rule) return { ...names, steps: null }
  const column = await listPoints(edition.id, indicatorId)
  const points = await findPointsOf(edition.id, municipalityCode)
  const standings = (await listStandingsOf([edition.id], municipalityCode)).get(edition.id) ?? []
  const place = column.findIndex((one) => one.municipalityCode === municipalityCode)
  const scores = new Map(standings.map(({ groupId, score }) => [groupId, score]))
  const path = contributionPath(read.value, indicatorId, { points, scores })
  if (path.length === 0) return { ...names, steps: null }
  return {
    ...names,
    steps: {
      direction: rule.direction,
      treated: treatedValue(read.value, indicatorId, column, place),
      normalise: read.value.steps.normalise,
      points: points.get(indicatorId) ?? null,
      path,
    },
  }
}
