import { canonicalJson } from '../engine/canonical-json'
import type { Figures } from '../engine/figures'
import type { Method } from '../engine/method'
import { type Computed, compute, lackingIn, stoodIn, takesRows, withRow } from './computed'
import type { Contribution, Explanation, Part, PartKind, Reason, Side, Stood } from './explanation'
import { type FigurePair, mixFigures, pairFigures } from './mix-figures'
import { weighedBy, withIndicators } from './mix-methods'
import { type Joining, joinings, partsOf } from './shapley'
import { walkValues } from './walk-values'
import { wholeParts } from './whole-parts'

/** What differs between the two sides in one coalition of factors. */
type Later = { own: boolean; others: boolean; indicators: boolean; method: boolean }
type Factor = { kind: PartKind; later: readonly (keyof Later)[] }

/**
 * Explains, unit by unit, why score and rank differ between two computations of an index, such as two editions. Each factor's
 * part is its Shapley value over all orders in which the sides can be exchanged factor by factor, each coalition computed by
 * the engine; so the parts add up to the whole, no order is preferred, and the way back has the same parts with the other
 * sign. Parts of the rank are rounded to whole places by largest remainders. What the two sides have in common costs nothing.
 */
export function explainDifference(before: Side, after: Side): (unit: string) => Explanation {
  const ids = { before: weighedBy(before.method), after: weighedBy(after.method) }
  const pair = pairFigures(restricted(before.figures, ids.before), restricted(after.figures, ids.after))
  const methods = mixedMethods(before.method, after.method, ids)
  const placeOf = new Map(pair.units.map((unit, place) => [unit, place]))
  const common = new Map<string, Computed | null>()
  const attempts = factorsOf(before.method, after.method, ids)

  function computed(later: Later, unit: number): Computed | null {
    const method = methods(later)
    if (method === null) return null
    const of = () => compute(method, mixFigures(pair, unit, later))
    if (later.own !== later.others) {
      const base = computed({ ...later, own: later.others }, unit)
      if (base === null || !takesRows(base.prepared)) return of()
      return withRow(base, unit, (id) => pair.values.get(id)?.[later.own ? 1 : 0][unit] ?? null)
    }
    const key = `${later.own} ${later.indicators} ${later.method}`
    const known = common.get(key)
    if (known !== undefined) return known
    const found = of()
    common.set(key, found)
    return found
  }

  return (name) => {
    const unit = placeOf.get(name)
    if (unit === undefined) throw new RangeError(`neither side knows "${name}"`)
    const first = computed({ own: false, others: false, indicators: false, method: false }, unit)
    const last = computed({ own: true, others: true, indicators: true, method: true }, unit)
    if (!first || !last) throw new RangeError('each side must make sense by itself')
    const [stood, stands] = [stoodIn(first, unit), stoodIn(last, unit)]
    if (stood === null || stands === null) {
      const lackingBefore = stood === null ? lackingIn(first, unit) : []
      const lackingAfter = stands === null ? lackingIn(last, unit) : []
      return { kind: 'no-comparison', before: stood, after: stands, lackingBefore, lackingAfter }
    }
    return explained({ stood, stands, unit, pair, attempts, computed })
  }
}

type Question = {
  stood: Stood
  stands: Stood
  unit: number
  pair: FigurePair
  attempts: readonly (readonly Factor[])[]
  computed: (later: Later, unit: number) => Computed | null
}

function explained({ stood, stands, unit, pair, attempts, computed }: Question): Explanation {
  for (const factors of attempts) {
    const found = new Map<number, Computed | null>()
    const at = (coalition: number) => {
      const known = found.get(coalition)
      if (known !== undefined) return known
      const one = computed(laterIn(factors, coalition), unit)
      found.set(coalition, one && stoodIn(one, unit) ? one : null)
      return found.get(coalition) ?? null
    }
    const ways = joinings(factors.length, (coalition) => at(coalition) !== null)
    if (ways === null) continue
    const of = (coalition: number) => {
      const one = at(coalition)
      return (one && stoodIn(one, unit)) ?? stands
    }
    const scores = partsOf(factors.length, ways, (coalition) => of(coalition).score)
    const places = wholeParts(
      partsOf(factors.length, ways, (coalition) => -of(coalition).rank),
      stood.rank - stands.rank,
    )
    const parts = factors.map(
      ({ kind }, index): Part => ({ kind, score: scores[index] ?? 0, places: places[index] ?? 0 }),
    )
    const reasons = ownReasons(factors, ways, { unit, pair, at, parts })
    return { kind: 'explained', before: stood, after: stands, parts, reasons }
  }
  throw new RangeError('one factor that holds everything always has its two outcomes')
}

type OwnWay = {
  unit: number
  pair: FigurePair
  at: (coalition: number) => Computed | null
  parts: readonly Part[]
}

/**
 * Splits the part of the own values by indicator: every joining of that factor is walked value by value, in the order of the
 * tree among the others' earlier values and backwards among their later ones, so that the way back has the same steps.
 */
function ownReasons(
  factors: readonly Factor[],
  ways: readonly Joining[],
  { unit, pair, at, parts }: OwnWay,
): readonly Reason[] | null {
  const own = factors.findIndex(({ kind }) => kind === 'own')
  const others = factors.findIndex(({ kind }) => kind === 'others')
  if (own === -1) return null
  const sums = new Map<string, Contribution>()
  for (const { factor, from, weight } of ways) {
    if (factor !== own) continue
    const [start, end] = [at(from), at(from | (1 << own))]
    const walk = start && end && walkValues(start, end, unit, { backwards: (from & (1 << others)) !== 0 })
    if (!walk) return null
    for (const [slot, { score, places }] of walk) {
      const id = start.prepared.plan.leaves[slot] ?? ''
      const sum = sums.get(id) ?? { score: 0, places: 0 }
      sums.set(id, { score: sum.score + weight * score, places: sum.places + weight * places })
    }
  }
  const contributions = [...sums.values()]
  const places = wholeParts(
    contributions.map((one) => one.places),
    parts[own]?.places ?? 0,
  )
  return [...sums].map(([indicatorId, { score }], index): Reason => {
    const [before, after] = pair.values.get(indicatorId) ?? [[], []]
    const values = { before: before[unit] ?? null, after: after[unit] ?? null }
    const kind = values.before === null ? 'new-value' : values.after === null ? 'value-gone' : 'changed'
    return { indicatorId, kind, ...values, score, places: places[index] ?? 0 }
  })
}

/** What makes no difference is no factor, and stays as it was before. */
function laterIn(factors: readonly Factor[], coalition: number): Later {
  const later = new Set(factors.flatMap((factor, index) => ((coalition & (1 << index)) === 0 ? [] : factor.later)))
  return {
    own: later.has('own'),
    others: later.has('others'),
    indicators: later.has('indicators'),
    method: later.has('method'),
  }
}

type Ids = { before: ReadonlySet<string>; after: ReadonlySet<string> }

/** The factors that differ, finest first: where the finest cannot be told apart, the next is tried. */
function factorsOf(before: Method, after: Method, ids: Ids): readonly (readonly Factor[])[] {
  const shared = new Set([...ids.before].filter((id) => ids.after.has(id)))
  const indicators = shared.size < ids.before.size || shared.size < ids.after.size
  const method = !computeAlike(withIndicators(before, before, shared), withIndicators(after, after, shared))
  const values: Factor[] = [
    { kind: 'own', later: ['own'] },
    { kind: 'others', later: ['others'] },
  ]
  const finest: Factor[] = [
    ...values,
    ...(indicators ? [{ kind: 'indicators', later: ['indicators'] } satisfies Factor] : []),
    ...(method ? [{ kind: 'method', later: ['method'] } satisfies Factor] : []),
  ]
  const merged: Factor[] = [...values, { kind: 'indicators-and-method', later: ['indicators', 'method'] }]
  const whole: Factor[] = [{ kind: 'together', later: ['own', 'others', 'indicators', 'method'] }]
  return indicators && method ? [finest, merged, whole] : [finest, whole]
}

/** The method of a coalition; each of the four is put together once. */
function mixedMethods(before: Method, after: Method, ids: Ids): (later: Later) => Method | null {
  const onlyIndicators = withIndicators(before, after, ids.after)
  const onlyMethod = withIndicators(after, before, ids.before)
  return ({ indicators, method }) => {
    if (indicators === method) return method ? after : before
    return method ? onlyMethod : onlyIndicators
  }
}

/** True where neither weights, tree, rules nor steps differ; the names of the methods do not count. */
function computeAlike(one: Method | null, other: Method | null): boolean {
  const said = (method: Method | null) =>
    method &&
    canonicalJson({
      tree: method.tree,
      indicators: Object.fromEntries(method.indicators),
      steps: { ...method.steps, coverage: [...method.steps.coverage] },
    })
  return said(one) === said(other)
}

function restricted(figures: Figures, ids: ReadonlySet<string>): Figures {
  return { ...figures, values: new Map([...figures.values].filter(([id]) => ids.has(id))) }
}
