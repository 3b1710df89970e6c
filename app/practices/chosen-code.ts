import type { Actor } from '~/accounts/actor'
import type { MunicipalityCode } from '~/municipalities/municipalities'

/** The municipality that an address asks about, else the only one the reader has; null where they must choose. */
export function chosenCode({ memberships }: Actor, query: URLSearchParams): MunicipalityCode | null {
  const asked = query.get('kommune')
  if (asked) return asked
  const [only, second] = [...memberships.keys()]
  return only !== undefined && second === undefined ? only : null
}
