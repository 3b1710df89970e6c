import type { AreaId, ThemeId } from '~/catalogue/areas'
import type { Indicator } from '~/catalogue/indicator'
import type { Language } from '~/i18n/language'

/** An indicator as one chooses it: its name in the page's language, and where it belongs. */
export type IndicatorChoice = { id: string; name: string; area: AreaId; theme: ThemeId }

/** The catalogue as choices, in its own order. */
export function indicatorChoices(
  indicators: readonly Pick<Indicator, 'id' | 'name' | 'area' | 'theme'>[],
  language: Language,
): IndicatorChoice[] {
  return indicators.map(({ id, name, area, theme }) => ({ id, name: name[language], area, theme }))
}

/** Those with these ids, in the ids' order; unknown ids are left out. */
export function chosenIndicators(choices: readonly IndicatorChoice[], ids: readonly string[]): IndicatorChoice[] {
  const byId = new Map(choices.map((choice) => [choice.id, choice]))
  return ids.map((id) => byId.get(id)).filter((choice) => choice !== undefined)
}
