import { useTranslation } from 'react-i18next'
import { type IndicatorLink, saysSomething } from './practice-text'

/** How a practice works on the indicator whose page this is, in its author's words; nothing where nothing was said. */
export function LinkSummary({ link }: { link: IndicatorLink | undefined }) {
  const { t } = useTranslation('practices')
  if (link === undefined || !saysSomething(link)) return null
  const { mechanism, delayMonths, strength, source } = link
  const facts = [
    delayMonths !== null && `${t('links.months')}: ${t('links.delayMonths', { count: delayMonths })}`,
    strength && `${t('links.sure')}: ${t(`links.strengths.${strength}`)}`,
  ].filter((fact) => fact)
  return (
    <div className="mt-2 max-w-text border-l-2 border-petrol pl-3 text-s">
      {mechanism && (
        <p>
          <span className="text-slate">{t('links.how')}:</span> <span lang="da">{mechanism}</span>
        </p>
      )}
      {facts.length > 0 && <p>{facts.join(' · ')}</p>}
      {source && (
        <p className="text-slate">
          {t('links.from')}: <span lang="da">{source}</span>
        </p>
      )}
    </div>
  )
}
