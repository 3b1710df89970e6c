import type { CatalogueFinding } from './catalogue-columns'
import type { Indicator } from './indicator'

/** What importing a catalogue would do to the one in use. Nothing is ever removed by an import. */
export type CatalogueChanges = {
  added: Indicator[]
  changed: Indicator[]
  unchanged: Indicator[]
  /** Ids in use that the file does not name; they are left alone. */
  onlyInUse: string[]
}

/** Compares a file's indicators with those in use. */
export function catalogueChanges(inUse: readonly Indicator[], inFile: readonly Indicator[]): CatalogueChanges {
  const known = new Map(inUse.map((indicator) => [indicator.id, indicator]))
  const named = new Set(inFile.map(({ id }) => id))
  const isSame = (indicator: Indicator) => sameIndicator(known.get(indicator.id), indicator)
  return {
    added: inFile.filter(({ id }) => !known.has(id)),
    changed: inFile.filter((indicator) => known.has(indicator.id) && !isSame(indicator)),
    unchanged: inFile.filter(isSame),
    onlyInUse: inUse.map(({ id }) => id).filter((id) => !named.has(id)),
  }
}

/** A file's indicators with the aspect that those in use have, for a file that says nothing of it. */
export function withAspectInUse(inFile: readonly Indicator[], inUse: readonly Indicator[]): Indicator[] {
  const aspects = new Map(inUse.map(({ id, aspect }) => [id, aspect]))
  return inFile.map((indicator) => ({ ...indicator, aspect: aspects.get(indicator.id) ?? null }))
}

/**
 * A warning for each indicator whose meaning (unit, direction, scored) changes although a published edition has used it:
 * figures before and after would no longer compare.
 */
export function changedMeanings(
  inUse: readonly Indicator[],
  changed: readonly Indicator[],
  publishedIds: ReadonlySet<string>,
  lineOf: (id: string) => number,
): CatalogueFinding[] {
  const known = new Map(inUse.map((indicator) => [indicator.id, indicator]))
  return changed.flatMap((after) => {
    const before = known.get(after.id)
    if (!before || !publishedIds.has(after.id)) return []
    return (['unit', 'direction', 'scored'] as const)
      .filter((column) => before[column] !== after[column])
      .map((column) => ({
        line: lineOf(after.id),
        column,
        code: 'meaning-changed' as const,
        data: { id: after.id, before: word(before[column]), after: word(after[column]) },
      }))
  })
}

// What decides what a figure of the indicator counts. Names and notes do not.
const measure = [
  'source',
  'unit',
  'definitionDa',
  'questionDa',
  'answerScaleDa',
  'valueRule',
  'dstTable',
  'dstSelection',
  'dstDenominator',
] as const satisfies readonly (keyof Indicator)[]

/** True when the indicator measures something else after than before, so that figures may not compare. */
export function isRedefined(before: Indicator, after: Indicator): boolean {
  return measure.some((column) => before[column] !== after[column])
}

function word(value: string | boolean): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value
}

function sameIndicator(one: Indicator | undefined, other: Indicator): boolean {
  if (!one) return false
  const { name, ...rest } = one
  const { name: otherName, ...otherRest } = other
  if (name.da !== otherName.da || name.en !== otherName.en) return false
  return (Object.keys(otherRest) as (keyof typeof otherRest)[]).every((key) => rest[key] === otherRest[key])
}
