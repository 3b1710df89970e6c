import { useTranslation } from 'react-i18next'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { useLanguage } from '~/ui/use-language'
import type { KnowledgeReason, LikenessReason, Part, Reasons } from './recommendation'

/** The words for each of the four reasons why a practice stands where it stands. */
export function useReasonTexts(): (reasons: Reasons) => Record<Part, string> {
  const { t } = useTranslation('planning')
  const language = useLanguage()
  const knowledge = ({ evidence, effectDirection }: KnowledgeReason) => {
    const letter = evidence ? t('weak.reasons.letter', { letter: evidence }) : t('weak.reasons.notRated')
    return effectDirection === 'unknown' ? letter : `${letter}, ${t(`weak.reasons.directions.${effectDirection}`)}`
  }
  const likeness = ({ users, alike, nearest, stopped }: LikenessReason) => {
    const municipality = nearest === null ? null : municipalityByCode(nearest)
    const name = municipality ? municipalityName(municipality, language) : (nearest ?? '')
    const used =
      alike > 0
        ? t('weak.reasons.alike', { count: alike, nearest: name })
        : users > 0
          ? t('weak.reasons.unlike', { count: users })
          : t('weak.reasons.noUsers')
    return stopped > 0 ? `${used}, ${t('weak.reasons.stopped', { count: stopped })}` : used
  }
  return (reasons) => ({
    link: t(`weak.reasons.link.${reasons.link.strength ?? 'unknown'}`),
    knowledge: knowledge(reasons.knowledge),
    likeness: likeness(reasons.likeness),
    effect: t(`weak.reasons.measured.${reasons.effect.measured ?? 'unknown'}`),
  })
}
