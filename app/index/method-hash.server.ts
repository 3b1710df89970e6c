import { createHash } from 'node:crypto'
import { canonicalJson } from './engine/canonical-json'

/** SHA-256 (hexadecimal) of a JSON value in canonical form: what identifies a method and the content of an edition. */
export function sha256OfJson(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex')
}
