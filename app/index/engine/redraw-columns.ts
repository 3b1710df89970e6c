import { at, indexAt } from './cells'
import type { Normalise } from './method'
import { among, normaliseAmong } from './normalise'
import { outlierRoom, treatOutliers } from './outliers'
import type { PreparedColumn } from './prepare-column'
import type { Prepared } from './prepare-index'
import type { Sample, Samples } from './sample'
import { gammaShapes, nextGammas, nextNormals, type Streams, streamsFor } from './sample-stream'
import { divideIn, fillColumn, fillGapsIn, planFill, ruleOf, transformed } from './treat-column'

/** Draws one indicator anew and hands back its normalised values by unit, which the next draw overwrites. */
export type Redraw = (rule: Normalise) => Float64Array

/**
 * For each leaf by slot, a way to draw its values from their sampling distributions and take them through every step that a
 * value goes through: denominators, gaps, transform, outliers, normalising. Null where no value of the indicator is uncertain
 * or it gives no scores. Who was screened out stays out. Where a method needs values above 0 (a logarithm, a geometric mean
 * of values as they are) and a draw falls to 0 or below, the value as given stands in that draw.
 */
export function redrawColumns(prepared: Prepared, samples: Samples, seed: number): (Redraw | null)[] {
  return prepared.columns.map((column) => {
    const ofUnit = samples.get(column.id)
    const known = ofUnit?.some((sample, unit) => sample !== null && !Number.isNaN(at(column.given, unit)))
    const scores = column.normalised.some((score) => !Number.isNaN(score))
    return ofUnit && known && scores ? redrawing(prepared, column, ofUnit, seed) : null
  })
}

function redrawing(prepared: Prepared, column: PreparedColumn, samples: readonly (Sample | null)[], seed: number) {
  const { method, figures, excluded } = prepared
  const { id, given } = column
  const rule = ruleOf(method, id)
  const context = { method, rule, unitTable: figures.unitTable }
  const asGiven = fillColumn(given, context).filled
  const plan = planFill(context, given.length)
  const draw = drawInto(samples, given, streamsFor(seed, id, figures.units))
  const keepsPositive = rule.transform !== 'none' || needsPositive(prepared)
  // A logarithm that only this draw calls for would take the meaning from the goalposts.
  const mayLog = !usesGoalposts(prepared)
  const values = given.slice()
  const untreated = given.slice()
  const normalised = new Float64Array(given.length)
  const room = outlierRoom(given.length)
  const those = among(column.treated)

  return (normalise: Normalise): Float64Array => {
    draw(values)
    divideIn(values, plan)
    fillGapsIn(values, plan)
    for (let unit = 0; unit < values.length; unit++) {
      if (excluded[unit] === 1) values[unit] = Number.NaN
      else {
        const usable = keepsPositive && at(values, unit) <= 0 ? at(asGiven, unit) : at(values, unit)
        values[unit] = transformed(usable, rule.transform)
      }
    }
    if (method.steps.outliers.rule !== 'none') {
      untreated.set(values)
      const treatment = treatOutliers(values, method.steps.outliers, room)
      if (treatment.rule === 'log' && !mayLog) values.set(untreated)
    }
    const input = { values, direction: rule.direction, goalposts: column.goalposts }
    normaliseAmong(normalise, input, those, normalised)
    return normalised
  }
}

/** Writes given values into a column, those with a sample drawn anew. */
function drawInto(samples: readonly (Sample | null)[], given: Float64Array, streams: Streams) {
  const unitsOf = (kind: Sample['kind']) =>
    Int32Array.from(samples.keys()).filter((unit) => samples[unit]?.kind === kind && !Number.isNaN(at(given, unit)))
  const [means, shares, rates] = [unitsOf('mean'), unitsOf('share'), unitsOf('rate')]
  const counted = Int32Array.from([...shares, ...rates])
  const counts = gammaShapes(columnFrom(samples, (one) => (one.kind === 'mean' ? 0 : Math.round(one.numerator) + 0.5)))
  const others = gammaShapes(
    columnFrom(samples, (one) => (one.kind === 'share' ? Math.round(one.denominator - one.numerator) + 0.5 : 0)),
  )
  const factors = columnFrom(samples, (one) => {
    if (one.kind === 'mean') return one.sd / Math.sqrt(one.n)
    return one.kind === 'share' ? one.scale : one.scale / one.denominator
  })
  const drawn = new Float64Array(given.length)
  const rest = new Float64Array(given.length)
  return (values: Float64Array): void => {
    values.set(given)
    nextNormals(streams, means, drawn)
    for (let place = 0; place < means.length; place++) {
      const unit = indexAt(means, place)
      values[unit] = at(given, unit) + at(factors, unit) * at(drawn, unit)
    }
    nextGammas(streams, counted, counts, drawn)
    nextGammas(streams, shares, others, rest)
    for (let place = 0; place < counted.length; place++) {
      const unit = indexAt(counted, place)
      const count = at(drawn, unit)
      values[unit] = at(factors, unit) * (place < shares.length ? count / (count + at(rest, unit)) : count)
    }
  }
}

/** A number for each sample, 0 where there is none. */
function columnFrom(samples: readonly (Sample | null)[], number: (sample: Sample) => number): Float64Array {
  return Float64Array.from(samples, (sample) => (sample ? number(sample) : 0))
}

function needsPositive({ method, plan }: Prepared): boolean {
  const rules = [method.steps.normalise, ...(method.uncertainty?.normalise ?? [])]
  const means = [...plan.groups.map(({ aggregation }) => aggregation), ...(method.uncertainty?.aggregation ?? [])]
  return rules.some(({ rule }) => rule === 'none') && means.some((mean) => mean === 'geometric' || mean === 'harmonic')
}

function usesGoalposts({ method }: Prepared): boolean {
  const rules = [method.steps.normalise, ...(method.uncertainty?.normalise ?? [])]
  return rules.some(({ rule }) => rule === 'goalposts')
}
