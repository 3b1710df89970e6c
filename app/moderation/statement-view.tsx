import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { TextSection } from '~/ui/text-section'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { useGround } from './ground-text'
import type { Ground, Outcome } from './outcome'

/** What a statement of reasons tells, by the law's own order: what, facts, ground, why, by whom. */
export function StatementView({
  decision,
  titleOfText,
  withFacts,
}: {
  decision: {
    outcome: Outcome
    facts: string
    ground: Ground
    groundText: string
    reason: string
    automated: boolean
    secondedById: string | null
    suspendedUntil: Date | null
    effectiveAt: Date
  }
  /** Null where it would tell a reporter what is hidden. */
  titleOfText: string | null
  /** The facts are for those whose text it is. */
  withFacts: boolean
}) {
  const { t } = useTranslation('transparency')
  const language = useLanguage()
  const paths = usePaths()
  const ground = useGround()
  const by = decision.automated ? 'automated' : decision.secondedById === null ? 'byPerson' : 'byTwo'
  return (
    <>
      <TextSection title={t('statement.whatTitle')}>
        {titleOfText && <p lang="da">{titleOfText}</p>}
        <p>
          <strong>{t(`statement.what.${decision.outcome}`)}</strong>
        </p>
        <p>{t('statement.when', { date: formatDate(decision.effectiveAt, language) })}</p>
        {decision.suspendedUntil && (
          <p>{t('statement.until', { date: formatDate(new Date(decision.suspendedUntil.getTime() - 1), language) })}</p>
        )}
      </TextSection>
      {withFacts && decision.facts && (
        <TextSection title={t('statement.factsTitle')}>
          <p lang="da" className="whitespace-pre-line break-words">
            {decision.facts}
          </p>
        </TextSection>
      )}
      <TextSection title={t('statement.groundTitle')}>
        <p>{ground(decision)}</p>
        <p>
          <Link to={paths.rules()} className="link">
            {t('statement.rules')}
          </Link>
        </p>
      </TextSection>
      {decision.reason && (
        <TextSection title={t('statement.reasonTitle')}>
          <p lang="da" className="whitespace-pre-line break-words">
            {decision.reason}
          </p>
        </TextSection>
      )}
      <TextSection title={t('statement.automatedTitle')}>
        <p>{t(`statement.${by}`)}</p>
      </TextSection>
    </>
  )
}
