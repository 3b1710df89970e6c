import { type MunicipalityCode, municipalityNamed } from '~/municipalities/municipalities'

export const fewestCompared = 2
export const mostCompared = 5

/** What an address asks to compare: codes in its order, each once, and what of it could not be used. */
export type ComparedQuery = { codes: MunicipalityCode[]; unknown: string[]; leftOut: MunicipalityCode[] }

/** Reads the municipalities of an address, by code or name: `kommuner=376&kommuner=Lolland`, or several behind one comma. */
export function readCompared(query: URLSearchParams, name = 'kommuner', most = mostCompared): ComparedQuery {
  const texts = query
    .getAll(name)
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .slice(0, 120)
  const named = texts.map((text) => ({ text, code: municipalityNamed(text)?.code ?? null }))
  const codes = [...new Set(named.flatMap(({ code }) => (code === null ? [] : [code])))]
  return {
    codes: codes.slice(0, most),
    unknown: named.filter(({ code }) => code === null).map(({ text }) => text.slice(0, 40)),
    leftOut: codes.slice(most),
  }
}
