import { type MunicipalityCode, municipalityByCode } from '~/municipalities/municipalities'
import { type NeedOrder, needOrders } from './need-list'

/** What the address of the national list asks for; what makes no sense falls back to the newest year and great needs first. */
export type NeedQuery = { year: string; since: string | null; code: MunicipalityCode | null; order: NeedOrder }

/** @param years the years there are, oldest first, at least one */
export function readNeedQuery(query: URLSearchParams, years: readonly string[]): NeedQuery {
  const known = (text: string | null) => years.find((year) => year === text) ?? null
  const year = known(query.get('aar')) ?? years.at(-1) ?? ''
  const since = known(query.get('siden'))
  return {
    year,
    since: since === year ? null : since,
    code: municipalityByCode(query.get('kommune') ?? '')?.code ?? null,
    order: needOrders.find((order) => order === query.get('sorter')) ?? 'behov',
  }
}

/** The same as an address says it, what goes without saying left out. */
export function needQueryWords({ year, since, code, order }: NeedQuery): Record<string, string | null> {
  return { aar: year, siden: since, kommune: code, sorter: order === 'behov' ? null : order }
}
