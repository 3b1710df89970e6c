import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDateTime, formatNumber } from '~/i18n/format'
import { municipalities } from '~/municipalities/municipalities'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { wholeIndex } from './edition'
import type { EditionResult } from './edition-result'

/** What the edition is made of, in numbers. */
export function EditionSummary({ edition, standings, counts, batches }: EditionResult) {
  const { t } = useTranslation('index')
  const language = useLanguage()
  const paths = usePaths()
  const number = (count: number) => formatNumber(count, language)
  const ranked = standings.filter(({ groupId, place }) => groupId === wholeIndex && place !== null).length
  const byAt = (date: string, name: string | null) =>
    t('result.byAt', { date: formatDateTime(date, language), name: name ?? t('result.gone') })
  return (
    <section className="my-8">
      <h2 className="text-l">{t('result.summary')}</h2>
      <dl className="mt-3 grid grid-cols-1 gap-x-6 gap-y-1 sm:grid-cols-[16rem_1fr]">
        <Fact name={t('editions.columns.period')}>{edition.period}</Fact>
        <Fact name={t('result.ranked')}>{t('result.rankedOf', { count: ranked, all: municipalities.length })}</Fact>
        <Fact name={t('result.weighed')}>{number(counts.weighed)}</Fact>
        <Fact name={t('result.context')}>{number(counts.context)}</Fact>
        <Fact name={t('result.figures')}>
          {t('result.figuresText', {
            values: number(counts.values),
            missing: number(counts.missing),
            suppressed: number(counts.suppressed),
          })}
        </Fact>
        <Fact name={t('result.batches')}>
          <ul>
            {batches.map(({ id, fileName, sourceNote, isWithdrawn }) => (
              <li key={id}>
                <Link className="link break-words" to={paths.importBatch(id)}>
                  {fileName}
                </Link>
                {sourceNote && `, ${sourceNote}`}
                {isWithdrawn && <strong> ({t('result.withdrawn')})</strong>}
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name={t('result.computed')}>{byAt(edition.computedAt, edition.computedBy)}</Fact>
        {edition.publishedAt && (
          <Fact name={t('result.published')}>{byAt(edition.publishedAt, edition.publishedBy)}</Fact>
        )}
        <Fact name={t('result.draws')}>
          {t('result.drawsText', { draws: number(edition.draws), seed: edition.seed })}
        </Fact>
        <Fact name={t('result.methodHash')}>
          <code className="break-all text-s">{edition.methodSha256}</code>
        </Fact>
        <Fact name={t('result.contentHash')}>
          <code className="break-all text-s">{edition.contentHash}</code>
        </Fact>
      </dl>
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="font-semibold">{name}</dt>
      <dd className="mb-2 min-w-0 sm:mb-0">{children}</dd>
    </>
  )
}
