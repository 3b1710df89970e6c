import { municipalityByCode } from '~/municipalities/municipalities'

/** One value that is not as it should be: where it stands (keys from the outside in), what it says, what was computed. */
export type Difference = { path: readonly string[]; says: unknown; computed: unknown }

/** Every place in which two JSON values differ, in the order of their keys. What only one of them has is a difference. */
export function differencesBetween(says: unknown, computed: unknown, path: readonly string[] = []): Difference[] {
  if (Object.is(says, computed) || (says === 0 && computed === 0)) return []
  if (!isTree(says) || !isTree(computed)) return [{ path, says, computed }]
  const keys = [...new Set([...Object.keys(says), ...Object.keys(computed)])].sort()
  return keys.flatMap((key) => differencesBetween(says[key], computed[key], [...path, key]))
}

/** The difference as a line: file, municipality where there is one, the rest of the way, and both values. */
export function differenceLine(
  file: string,
  { path, says, computed }: Difference,
  basis: 'computed' | 'edition.json says' = 'computed',
): string {
  const unit = path.findLastIndex((key) => municipalityByCode(key) !== null)
  const way = path.filter((_, place) => place !== unit).join('.')
  const code = path[unit]
  const named = code === undefined ? [] : [`${code} ${municipalityByCode(code)?.name ?? ''}`]
  const place = [file, ...named, ...(way === '' ? [] : [way])].join(', ')
  return `${place}: says ${shown(says)}; ${basis} ${shown(computed)}`
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}
