import { type Municipality, type MunicipalityCode, municipalities } from './municipalities'

/** One of four shades, 1 the darkest; null where there is no figure. What a shade means, the caller says. */
export type MapClass = 1 | 2 | 3 | 4 | null

export type MapMark = {
  readonly class: MapClass
  /** The whole sentence about the municipality, its name included: shown on hover and focus, read aloud as the link. */
  readonly label: string
  readonly href: string
  /** At most three letters or digits for the tile map, e.g. the place; without it the tile shows a short name. */
  readonly short?: string
}

export type MapMarks = ReadonlyMap<MunicipalityCode, MapMark>

/** The words for the classes, in the order they are listed under the map. */
export type MapLegendItem = { readonly class: MapClass; readonly text: string }

/** The colours: the quarters of a rank, or the ochre of the socioeconomic index. */
export type MapRamp = 'quarter' | 'socio'

export type MapGroup = {
  readonly class: MapClass
  readonly members: readonly { readonly municipality: Municipality; readonly mark: MapMark | null }[]
}

export const mapClasses: readonly MapClass[] = [1, 2, 3, 4, null]

/** All 98 by class, darkest first and alphabetical within; without a mark they stand last, with those without figures. */
export function groupsByClass(marks: MapMarks): MapGroup[] {
  const members = municipalities.map((municipality) => ({ municipality, mark: marks.get(municipality.code) ?? null }))
  return mapClasses
    .map((mapClass) => ({
      class: mapClass,
      members: members.filter(({ mark }) => (mark?.class ?? null) === mapClass),
    }))
    .filter((group) => group.members.length > 0)
}

/** The municipality whose mark links to this address, or null: an event on the map knows only the link. */
export function codeLinkedTo(marks: MapMarks, href: string | null): MunicipalityCode | null {
  for (const [code, mark] of marks) if (mark.href === href) return code
  return null
}

/** The name under which a class's pattern is defined in one map. */
export function patternId(mapId: string, mapClass: MapClass): string {
  return `${mapId}-${mapClass ?? 'x'}`
}
