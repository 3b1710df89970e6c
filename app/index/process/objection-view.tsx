import { useTranslation } from 'react-i18next'
import { formatDateTime } from '~/i18n/format'
import { useLanguage } from '~/ui/use-language'
import type { Objection } from './objection'

/** One objection as its municipality and staff read it: what was said, what came of it, and why. */
export function ObjectionView({ objection }: { objection: Objection }) {
  const { t } = useTranslation('process')
  const language = useLanguage()
  const { wrong, evidence, rightValue, author, createdAt, state, decidedAt, decisionReason } = objection
  const said: [string, string | null][] = [
    [t('objection.wrong'), wrong],
    [t('objection.evidence'), evidence],
    [t('objection.rightValue'), rightValue],
  ]
  return (
    <article className="my-6 border-l-4 border-line pl-4">
      <p className="text-s text-slate">
        {t('objection.byAt', { name: author, when: formatDateTime(createdAt, language) })} ·{' '}
        <strong className="text-ink">{t(`objection.states.${state}`)}</strong>
      </p>
      <dl className="mt-2 max-w-text">
        {said.map(
          ([title, text]) =>
            text !== null && (
              <div key={title} className="mb-2">
                <dt className="font-semibold">{title}</dt>
                <dd lang="da" className="whitespace-pre-line break-words">
                  {text}
                </dd>
              </div>
            ),
        )}
        {decidedAt !== null && (
          <div className="mb-2">
            <dt className="font-semibold">{t('objection.reason')}</dt>
            <dd>
              <span lang="da" className="whitespace-pre-line break-words">
                {decisionReason}
              </span>
              <span className="block text-s text-slate">
                {t('objection.decided', { when: formatDateTime(decidedAt, language) })}
              </span>
            </dd>
          </div>
        )}
      </dl>
    </article>
  )
}
