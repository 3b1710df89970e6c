import { canonicalJson } from './engine/canonical-json'

/**
 * Do two method documents compute alike? Each edition's has a name and a seed of its own, which say nothing of how; all the rest
 * counts, the indicators it uses among it.
 */
export function sameMethod(one: unknown, other: unknown): boolean {
  return canonicalJson(withoutName(one)) === canonicalJson(withoutName(other))
}

function withoutName(document: unknown): unknown {
  if (!isRecord(document)) return document
  const { id: _, title: __, note: ___, uncertainty, ...rest } = document
  if (!isRecord(uncertainty)) return rest
  const { seed: ____, ...drawn } = uncertainty
  return { ...rest, uncertainty: drawn }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
