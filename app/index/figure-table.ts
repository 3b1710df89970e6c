import { municipalities } from '~/municipalities/municipalities'
import type { EditionContent } from './edition-content'
import { isLeaf, type Method } from './engine/method'

/**
 * The figures that a method weighs as the table the engine reads: a row a municipality by its code, in the order they were
 * computed in, a column an indicator, dot decimals, an empty cell for a missing value.
 */
export function figureTable(method: Method, { figures }: Pick<EditionContent, 'figures'>): string {
  const values = new Map(figures.map((figure) => [`${figure.indicatorId} ${figure.municipalityCode}`, figure.value]))
  const ids = indicatorsIn(method.tree)
  const rows = municipalities.map(({ code }) => [code, ...ids.map((id) => values.get(`${id} ${code}`) ?? '')])
  return `${[['unit', ...ids], ...rows].map((cells) => cells.join(',')).join('\n')}\n`
}

/** The ids of the indicators of a tree, in its order. */
export function indicatorsIn({ children }: Pick<Method['tree'], 'children'>): string[] {
  return children.flatMap((child) => (isLeaf(child) ? [child.indicator] : indicatorsIn(child)))
}
