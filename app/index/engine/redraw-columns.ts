import { at, indexAt } from './cells'
import type { Normalise } from './method'
import { among, normaliseAmong } from './normalise'
import { outlierRoom, treatOutliers } from './outliers'
import type { PreparedColumn } from './prepare-column'
import type { Prepared } from './prepare-index'
import type { Sample, Samples } from './sample'
import { nextGamma, nextNormal, streamsFor } from './sample-stream'
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
function drawInto(samples: readonly (Sample | null)[], given: Float64Array, streams: Int32Array) {
  const drawn = Int32Array.from(samples.keys()).filter((unit) => samples[unit] && !Number.isNaN(at(given, unit)))
  const kinds = Uint8Array.from(samples, (sample) => (sample?.kind === 'share' ? 1 : sample?.kind === 'rate' ? 2 : 0))
  const shapes = Float64Array.from(samples, (sample) =>
    sample && sample.kind !== 'mean' ? Math.round(sample.numerator) + 0.5 : 0,
  )
  const others = Float64Array.from(samples, (sample) =>
    sample?.kind === 'share' ? Math.round(sample.denominator - sample.numerator) + 0.5 : 0,
  )
  const factors = Float64Array.from(samples, (sample) => {
    if (!sample) return 0
    if (sample.kind === 'mean') return sample.sd / Math.sqrt(sample.n)
    return sample.kind === 'share' ? sample.scale : sample.scale / sample.denominator
  })
  return (values: Float64Array): void => {
    values.set(given)
    for (let place = 0; place < drawn.length; place++) {
      const unit = indexAt(drawn, place)
      const factor = at(factors, unit)
      const kind = kinds[unit]
      if (kind === 0) values[unit] = at(given, unit) + factor * nextNormal(streams, unit)
      else {
        const count = nextGamma(streams, unit, at(shapes, unit))
        values[unit] = factor * (kind === 2 ? count : count / (count + nextGamma(streams, unit, at(others, unit))))
      }
    }
  }
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
