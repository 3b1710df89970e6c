import type { Language } from '~/i18n/language'
import { type MunicipalityCode, municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { listIndicatorsIn } from '../edition-catalogue-store.server'
import { listAbstentions } from './abstention-store.server'
import { listCorrections } from './correction-store.server'
import type { LoggedAbstention, LoggedVersion } from './corrections-log'
import { listChangedFigures, listMovedPlaces } from './version-differences-store.server'
import { listPublishedVersions } from './version-store.server'

/**
 * Every correction of a published edition, the newest first: what changed, from what to what, why, and whose place moved. The values
 * are those of the two editions, so that what is too small to be shown is hidden here too. And who is shown without a place.
 */
export async function readCorrectionsLog(
  language: Language,
): Promise<{ versions: LoggedVersion[]; abstentions: LoggedAbstention[] }> {
  const editions = await listPublishedVersions()
  const corrections = await listCorrections(editions.map(({ id }) => id))
  const nameOf = (code: MunicipalityCode) => {
    const municipality = municipalityByCode(code)
    return municipality ? municipalityName(municipality, language) : code
  }
  const decided = await listAbstentions(editions.map(({ id }) => id))
  const versions = editions.flatMap(({ id, title, replaces, ...edition }) => {
    if (replaces === null) return []
    // Whose place is shown on no page has it in neither version here.
    const hidden = new Set(
      decided.flatMap(({ editionId, municipalityCode, endedAt }) =>
        endedAt === null && (editionId === id || editionId === replaces.id) ? [municipalityCode] : [],
      ),
    )
    return [
      async (): Promise<LoggedVersion> => {
        const known = new Map((await listIndicatorsIn(id)).map((indicator) => [indicator.id, indicator]))
        return {
          ...edition,
          title: title[language],
          replaces,
          figures: (await listChangedFigures(replaces.id, id)).map((changed) => {
            const { indicatorId, municipalityCode, before, after } = changed
            const indicator = known.get(indicatorId)
            const reasons = (corrections.get(id) ?? []).filter(
              (one) => one.indicatorId === indicatorId && one.municipalityCode === municipalityCode,
            )
            return {
              ...{ indicatorId, municipalityCode, before, after },
              municipality: nameOf(municipalityCode),
              indicator: indicator?.name[language] ?? indicatorId,
              unit: indicator?.unit ?? '',
              reason: reasons.at(-1)?.reason ?? null,
            }
          }),
          places: (await listMovedPlaces(replaces.id, id))
            .filter(({ municipalityCode }) => !hidden.has(municipalityCode))
            .map((moved) => ({ ...moved, municipality: nameOf(moved.municipalityCode) })),
        }
      },
    ]
  })
  const titles = new Map(editions.map(({ id, slug, title }) => [id, { slug, title: title[language] }]))
  const abstentions = decided.flatMap((one) => {
    const edition = titles.get(one.editionId)
    if (!edition) return []
    const { id, municipalityCode, reason, decidedAt, endedAt } = one
    return [{ id, decidedAt, endedAt, edition, municipality: nameOf(municipalityCode), reason: reason[language] }]
  })
  const read: LoggedVersion[] = []
  for (const version of versions) read.push(await version())
  return { versions: read, abstentions: abstentions.toReversed() }
}
