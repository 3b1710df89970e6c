import { useTranslation } from 'react-i18next'
import { formatDateTime } from '~/i18n/format'
import { useLanguage } from '~/ui/use-language'
import { useGround } from './ground-text'
import type { Decision, ShownReport } from './shown-case'

const quote = 'mt-1 whitespace-pre-line break-words border-l-4 border-line pl-3'

/** What people, or the list of words, have told about a text. */
export function ReportList({ reports }: { reports: readonly ShownReport[] }) {
  const { t } = useTranslation('moderation')
  const language = useLanguage()
  if (reports.length === 0) return <p>{t('case.noReports')}</p>
  return (
    <ul>
      {reports.map(({ id, reason, origin, text, lawNamed, address, createdAt, reporter, decisionId }) => {
        const date = formatDateTime(createdAt, language)
        const byList = origin === 'watched-words'
        const name = byList
          ? t('case.wordList')
          : (reporter ?? t(origin === 'notice' ? 'case.unnamed' : 'case.somebody'))
        return (
          <li key={id} className="mb-4 max-w-text">
            <strong>{byList ? t('origins.watched-words') : t(`reasons.${reason}`)}</strong>
            <span className="block text-s text-slate">
              {t('case.reportedBy', { name, date })}
              {origin === 'notice' && ` · ${t('origins.notice')}`}
              {decisionId && ` · ${t('case.answered')}`}
            </span>
            <p lang="da" className={quote}>
              {byList ? t('case.watched', { words: text }) : text}
            </p>
            {lawNamed && <p className="text-s">{t('case.law', { law: lawNamed })}</p>}
            {address && <p className="break-all text-s">{t('case.address', { address })}</p>}
          </li>
        )
      })}
    </ul>
  )
}

/** What moderators have decided and proposed in a case, newest first. */
export function DecisionList({ decisions }: { decisions: readonly Decision[] }) {
  const { t } = useTranslation('moderation')
  const language = useLanguage()
  const ground = useGround()
  return (
    <ol>
      {decisions.map((one) => (
        <li key={one.id} className="mb-4 max-w-text">
          <strong>{t(`decided.${one.outcome}`)}</strong>
          <span className="block text-s text-slate">
            {t('case.decidedBy', {
              name: one.automated ? t('case.automatic') : (one.moderator ?? t('case.somebody')),
              date: formatDateTime(one.createdAt, language),
            })}
          </span>
          {one.facts && <p lang="da">{t('case.facts', { facts: one.facts })}</p>}
          {one.ground !== 'none' && <p className="text-s">{t('case.ground', { ground: ground(one) })}</p>}
          {one.reason && (
            <p lang="da" className={quote}>
              {one.reason}
            </p>
          )}
          <SecondLine decision={one} />
        </li>
      ))}
    </ol>
  )
}

function SecondLine({ decision }: { decision: Decision }) {
  const { t } = useTranslation('moderation')
  if (!decision.needsSecond) return null
  const name = decision.secondedBy ?? t('case.somebody')
  if (decision.rejectedAt)
    return <p className="text-s">{t('case.rejected', { name, reason: decision.rejectedReason })}</p>
  return <p className="text-s">{decision.effectiveAt ? t('case.seconded', { name }) : t('case.waitsForSecond')}</p>
}
