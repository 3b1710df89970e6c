import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'
import { usePaths } from '~/ui/use-paths'
import type { IndicatorChoice } from './indicator-choice'
import type { SimilarPractice } from './similar-practice'

/** Published practices that resemble the one being written, and why; each opens beside the form, which keeps its text. */
export function SimilarNotice({
  similar,
  indicators,
}: {
  similar: readonly SimilarPractice[]
  indicators: readonly IndicatorChoice[]
}) {
  const { t } = useTranslation('practices')
  const paths = usePaths()
  if (similar.length === 0) return null
  const named = (ids: readonly string[]) =>
    indicators
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name)
      .join(' · ')
  return (
    <Notice title={t('similar.title')}>
      <p className="text-s">{t('similar.lead')}</p>
      <ul className="mt-2">
        {similar.map(({ slug, title, sharedWords, sharedIndicatorIds }) => (
          <li key={slug} className="border-t border-line py-2">
            <Link to={paths.practice(slug)} target="_blank" rel="noopener" className="link" lang="da">
              {title}
            </Link>
            {sharedWords.length > 0 && (
              <span className="block text-s text-slate">{t('similar.words', { words: sharedWords.join(', ') })}</span>
            )}
            {sharedIndicatorIds.length > 0 && (
              <span className="block text-s text-slate">
                {t('similar.indicators', { indicators: named(sharedIndicatorIds) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
