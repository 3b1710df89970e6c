import { useTranslation } from 'react-i18next'
import { formatDateTime, formatNumber } from '~/i18n/format'
import { useLanguage } from '~/ui/use-language'
import { Fact, FactList } from './fact-list'
import type { ImportBatch } from './import-batch'

/** What is known of a batch: its file, who brought it, and what became of it. */
export function BatchSummary({ batch }: { batch: Omit<ImportBatch, 'findings'> }) {
  const { t } = useTranslation('collection')
  const language = useLanguage()
  const byAt = (who: string | null, when: Date | null) =>
    when && t('batch.byAt', { who: who ?? '', when: formatDateTime(when, language) })
  return (
    <section className="mt-10">
      <h2 className="text-l">{t('batch.summary')}</h2>
      <FactList>
        <Fact title={t('batch.source')}>{batch.sourceNote ?? t('batch.noSource')}</Fact>
        <Fact title={t('batch.observations')}>{formatNumber(batch.observationCount, language)}</Fact>
        <Fact title={t('batch.lines')}>{formatNumber(batch.linesTotal ?? batch.linesRead, language)}</Fact>
        <Fact title={t('batch.size')}>{`${formatNumber(batch.fileBytes / 1024, language)} KB`}</Fact>
        <Fact title={t('batch.jumpFactor')}>
          {t('batch.times', { factor: formatNumber(batch.jumpFactor, language) })}
        </Fact>
        <Fact title={t('batch.uploaded')}>{byAt(batch.uploadedBy, batch.uploadedAt)}</Fact>
        {batch.publishedAt && <Fact title={t('batch.published')}>{byAt(batch.publishedBy, batch.publishedAt)}</Fact>}
        {batch.withdrawnAt && <Fact title={t('batch.withdrawn')}>{byAt(batch.withdrawnBy, batch.withdrawnAt)}</Fact>}
        {batch.withdrawnReason && <Fact title={t('batch.reason')}>{batch.withdrawnReason}</Fact>}
        <Fact title={t('batch.hash')}>
          <span className="break-all font-mono text-s">{batch.fileHash}</span>
        </Fact>
      </FactList>
    </section>
  )
}
