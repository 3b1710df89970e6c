import { useTranslation } from 'react-i18next'
import { formatDateTime, formatNumber } from '~/i18n/format'
import { Notice } from '~/ui/notice'
import { useLanguage } from '~/ui/use-language'
import { Fact, FactList } from './fact-list'
import type { ShownObservation } from './shown-observation'

/** One figure with what stands behind it, as far as the public may see. */
export function ObservationValue({ shown, unit }: { shown: ShownObservation; unit: string }) {
  const { t } = useTranslation('collection')
  const language = useLanguage()
  const number = (value: number | null) => value !== null && formatNumber(value, language, decimalsOf(value))
  const hidden = shown.disclosure === 'suppressed'
  return (
    <section>
      {shown.disclosure === 'flagged' && <Notice tone="warning">{t('observation.flagged')}</Notice>}
      <FactList>
        <Fact title={t('observation.value')}>
          {hidden ? (
            t('observation.hidden')
          ) : (
            <strong className="tabular-nums">{number(shown.value) || t(`observation.status.${shown.status}`)}</strong>
          )}
        </Fact>
        <Fact title={t('observation.unit')}>
          <span lang="da">{unit}</span>
        </Fact>
        {shown.n !== null && <Fact title={t('observation.n')}>{number(shown.n)}</Fact>}
        {shown.numerator !== null && <Fact title={t('observation.numerator')}>{number(shown.numerator)}</Fact>}
        {shown.denominator !== null && <Fact title={t('observation.denominator')}>{number(shown.denominator)}</Fact>}
        {shown.note !== null && (
          <Fact title={t('observation.note')}>
            <span lang="da">{shown.note}</span>
          </Fact>
        )}
      </FactList>
    </section>
  )
}

/** Where a figure stands: file, line, when, and who where the reader may know. */
export function ObservationFile(file: {
  batchId: string
  line: number
  fileName: string
  fileHash: string
  sourceNote: string | null
  uploadedAt: Date
  uploadedBy: string | null
  publishedAt: Date | null
  publishedBy: string | null
  withdrawnReason: string | null
}) {
  const { t } = useTranslation('collection')
  const language = useLanguage()
  const when = (at: Date, who: string | null) => {
    const day = formatDateTime(at, language)
    return who === null ? day : t('batch.byAt', { when: day, who })
  }
  return (
    <section className="mt-10">
      <h2 className="text-l">{t('observation.where')}</h2>
      {file.withdrawnReason !== null && (
        <Notice tone="warning">{t('observation.withdrawn', { reason: file.withdrawnReason })}</Notice>
      )}
      <FactList>
        <Fact title={t('observation.source')}>{file.sourceNote ?? t('batch.noSource')}</Fact>
        <Fact title={t('observation.file')}>{file.fileName}</Fact>
        <Fact title={t('observation.line')}>
          <span className="tabular-nums">{file.line}</span>
        </Fact>
        <Fact title={t('observation.uploaded')}>{when(file.uploadedAt, file.uploadedBy)}</Fact>
        {file.publishedAt && <Fact title={t('observation.published')}>{when(file.publishedAt, file.publishedBy)}</Fact>}
        <Fact title={t('observation.batch')}>
          <span className="break-all font-mono text-s">{file.batchId}</span>
        </Fact>
        <Fact title={t('observation.hash')}>
          <span className="break-all font-mono text-s">{file.fileHash}</span>
        </Fact>
      </FactList>
    </section>
  )
}

function decimalsOf(value: number): number {
  return Math.min(String(value).split('.')[1]?.length ?? 0, 4)
}
