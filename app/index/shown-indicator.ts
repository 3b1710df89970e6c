import type { AreaId, ThemeId } from '~/catalogue/areas'
import type { Direction, Indicator, IndicatorSource } from '~/catalogue/indicator'
import type { Language } from '~/i18n/language'

/** What a list beside figures says of an indicator, in the page's language; the unit is Danish in both. */
export type ShownIndicator = {
  id: string
  area: AreaId
  theme: ThemeId
  name: string
  unit: string
  source: IndicatorSource
  direction: Direction
}

/** The part of an indicator that stands beside its figures. */
export function shownIndicator(indicator: Indicator, language: Language): ShownIndicator {
  const { id, area, theme, name, unit, source, direction } = indicator
  return { id, area, theme, name: name[language], unit, source, direction }
}
