import type { Actor } from '~/accounts/actor'
import { authorise } from '~/accounts/authorise.server'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { danishOrder } from '~/i18n/format'
import type { Language } from '~/i18n/language'
import { municipalities, municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { orNotFound } from '~/platform/refusal.server'
import { listCorrections } from './correction-store.server'
import { findProcess } from './process-store.server'
import { readFigure } from './read-objections.server'

type Asked = { slug: string; municipalityCode: string | null; indicatorId: string | null }

/** Every correction for an edition, and the figure that staff want to correct themselves, where they have chosen one. */
export async function readCorrections(
  actor: Actor,
  { slug, municipalityCode, indicatorId }: Asked,
  language: Language,
) {
  authorise(actor, { do: 'publish-edition' })
  const edition = orNotFound(await findProcess(slug))
  const indicators = await listIndicators()
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const nameOf = (code: string) => {
    const municipality = municipalityByCode(code)
    return municipality ? municipalityName(municipality, language) : code
  }
  const chosen = municipalityCode !== null && indicatorId !== null ? { municipalityCode, indicatorId } : null
  return {
    slug,
    title: edition.title[language],
    isDraft: edition.state === 'draft',
    corrections: ((await listCorrections([edition.id])).get(edition.id) ?? []).map((correction) => ({
      ...correction,
      municipality: nameOf(correction.municipalityCode),
      indicator: known.get(correction.indicatorId)?.name[language] ?? correction.indicatorId,
      unit: known.get(correction.indicatorId)?.unit ?? '',
    })),
    municipalities: municipalities
      .map(({ code }) => ({ value: code, label: nameOf(code) }))
      .sort((a, b) => danishOrder.compare(a.label, b.label)),
    indicators: indicators.map(({ id, name }) => ({ value: id, label: name[language] })),
    chosen: chosen && {
      ...chosen,
      municipality: nameOf(chosen.municipalityCode),
      indicator: orNotFound(known.get(chosen.indicatorId)).name[language],
      unit: orNotFound(known.get(chosen.indicatorId)).unit,
      ...(await readFigure(edition.id, chosen)),
    },
  }
}
