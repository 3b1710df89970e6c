import { type Municipality, type MunicipalityCode, municipalities } from '~/municipalities/municipalities'
import type { Finding } from './findings'
import type { Observation } from './observation'
import { comparePeriods, monthsIn } from './period'

/** A figure as it is compared: with its line when it stands in the file, without when it is published already. */
export type ComparedFigure = Pick<Observation, 'municipalityCode' | 'period' | 'value'> & { line: number | null }
type FileFigure = ComparedFigure & { line: number }

/** What an indicator's figures in a file are compared with. */
export type Comparison = {
  indicatorId: string
  inFile: readonly FileFigure[]
  published: readonly ComparedFigure[]
  /** A value more than this many times the one of the period before, or less than one such part of it, is a jump. */
  jumpFactor: number
}

/** What is worth a thought about one indicator's figures, seen together with those already published: jumps, gaps, replacements. */
export function compareFigures(comparison: Comparison): Finding[] {
  return [...jumps(comparison), ...missingMunicipalities(comparison), ...replacements(comparison)]
}

// The figure before is the newest earlier one of the same kind (year, quarter, month), in the file or published.
function jumps({ indicatorId, inFile, published, jumpFactor }: Comparison): Finding[] {
  const series = new Map<string, Map<string, ComparedFigure>>()
  for (const figure of [...published, ...inFile]) {
    if (figure.value === null) continue
    const key = `${figure.municipalityCode} ${monthsIn(figure.period)}`
    const known = series.get(key)
    if (known) known.set(figure.period, figure)
    else series.set(key, new Map([[figure.period, figure]]))
  }
  return [...series.values()].flatMap((figures) => {
    const inOrder = [...figures.values()].sort((one, other) => comparePeriods(one.period, other.period))
    return inOrder.flatMap((figure, place) => {
      const before = inOrder[place - 1]
      if (!before || figure.line === null) return []
      const where = { indicator: indicatorId, municipalities: figure.municipalityCode }
      return jump(figure.line, { ...where, before: before.period }, [before.value, figure.value], jumpFactor)
    })
  })
}

function jump(
  line: number,
  where: Finding['data'],
  [from, to]: [number | null, number | null],
  factor: number,
): Finding[] {
  if (from === null || to === null || from <= 0) return []
  if (to === 0) return [{ line, column: 'value', code: 'drop-to-zero', data: { ...where, from } }]
  const isJump = to > from * factor || to < from / factor
  return isJump ? [{ line, column: 'value', code: 'jump', data: { ...where, from, to, factor } }] : []
}

function missingMunicipalities({ indicatorId, inFile, published }: Comparison): Finding[] {
  return [...byPeriod(inFile)].flatMap(([period, figures]) => {
    const there = new Set([...figures, ...published.filter((figure) => figure.period === period)].map(codeOf))
    const missing = municipalities.filter(({ code }) => !there.has(code)).map(({ code }: Municipality) => code)
    const [first] = figures
    if (missing.length === 0 || !first) return []
    const data = { indicator: indicatorId, period, count: missing.length, municipalities: missing.join(' ') }
    return [{ line: first.line, column: 'municipality', code: 'missing-municipalities', data }]
  })
}

function replacements({ indicatorId, inFile, published }: Comparison): Finding[] {
  const values = new Map(published.map((figure) => [`${figure.municipalityCode} ${figure.period}`, figure.value]))
  const keyOf = ({ municipalityCode, period }: ComparedFigure) => `${municipalityCode} ${period}`
  const replacing = inFile.filter((figure) => values.has(keyOf(figure)))
  const [first] = replacing
  if (!first) return []
  const changed = replacing.filter((figure) => values.get(keyOf(figure)) !== figure.value).length
  const data = { indicator: indicatorId, count: replacing.length, changed }
  return [{ line: first.line, column: 'value', code: 'supersedes', data }]
}

function codeOf({ municipalityCode }: ComparedFigure): MunicipalityCode {
  return municipalityCode
}

function byPeriod(figures: readonly FileFigure[]): Map<string, FileFigure[]> {
  const groups = new Map<string, FileFigure[]>()
  for (const figure of figures) {
    const group = groups.get(figure.period)
    if (group) group.push(figure)
    else groups.set(figure.period, [figure])
  }
  return groups
}

/** Gathers the figures of a file by indicator while it is read, and tells which row repeats an earlier one. */
export function gatherFigures() {
  const byIndicator = new Map<string, Map<string, FileFigure>>()
  return {
    /** Null when the observation is the first of its kind, else a finding that names the earlier line. */
    add({ line, indicatorId, municipalityCode, period, value }: Observation): Finding | null {
      const figures = byIndicator.get(indicatorId) ?? new Map<string, FileFigure>()
      byIndicator.set(indicatorId, figures)
      const key = `${municipalityCode} ${period}`
      const earlier = figures.get(key)
      if (earlier) return { line, column: '', code: 'duplicate', data: { earlier: String(earlier.line) } }
      figures.set(key, { line, municipalityCode, period, value })
      return null
    },
    indicatorIds: () => [...byIndicator.keys()],
    figuresOf: (indicatorId: string): FileFigure[] => [...(byIndicator.get(indicatorId)?.values() ?? [])],
  }
}
