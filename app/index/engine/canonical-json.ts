import canonicalize from 'canonicalize'

/**
 * A JSON value in the one form that RFC 8785 allows: keys sorted, no spaces, numbers as ECMAScript writes them. Two equal
 * documents give the same text, so they can be compared by hash. Throws on a number that JSON does not have.
 */
export function canonicalJson(value: unknown): string {
  return canonicalize(value) ?? 'null'
}
