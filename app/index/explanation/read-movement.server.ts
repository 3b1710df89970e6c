import type { Language } from '~/i18n/language'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import type { Edition } from '../edition'
import { listIndicatorsIn } from '../edition-catalogue-store.server'
import { editionBefore, shownEdition } from '../shown-edition'
import { abstainsIn, findMovement } from './movement-store.server'
import { namedExplanation, type ShownMovement } from './shown-movement'

/**
 * Why a municipality stands elsewhere in this edition than in the one before it, as it was computed with the edition. Null for the
 * first edition, and where the municipality is shown without a place.
 * @param editions those published, the newest first
 */
export async function readMovement(
  code: MunicipalityCode,
  { edition, editions }: { edition: Edition; editions: readonly Edition[] },
  language: Language,
): Promise<ShownMovement | null> {
  const before = editionBefore(editions, edition)
  if (before === null) return null
  const [abstains, explanation, indicators] = await Promise.all([
    abstainsIn([edition.id, before.id], code),
    findMovement({ editionId: edition.id, previousEditionId: before.id }, code),
    listIndicatorsIn(edition.id),
  ])
  if (abstains) return null
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  return { before: shownEdition(before), explanation: namedExplanation(explanation, known, language) }
}
