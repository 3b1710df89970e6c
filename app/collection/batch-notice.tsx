import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { ImportBatch } from './import-batch'

type Standing = Pick<ImportBatch, 'state' | 'errorCount' | 'warningCount' | 'withdrawnReason'> & {
  interrupted: boolean
}
type Edition = { slug: string; title: { da: string; en: string } }

/** How a batch stands, and what the next step is. */
export function BatchNotice({
  batch,
  twin,
  editions,
}: {
  batch: Standing
  twin: { id: string; fileName: string } | null
  editions: readonly Edition[]
}) {
  const { t } = useTranslation('collection')
  const language = useLanguage()
  const paths = usePaths()
  switch (batch.state) {
    case 'reading':
      if (!batch.interrupted) return null
      return (
        <Notice tone="error" title={t('batch.interruptedTitle')}>
          {t('batch.interrupted')}
        </Notice>
      )
    case 'staged':
      if (batch.errorCount > 0) {
        return (
          <Notice tone="error" title={t('batch.refusedTitle')}>
            {t('batch.refused', { count: batch.errorCount })}{' '}
            <Link className="link" to={paths.newImportBatch()}>
              {t('list.upload')}
            </Link>
          </Notice>
        )
      }
      return (
        <>
          <Notice tone={batch.warningCount > 0 ? 'warning' : 'success'} title={t('batch.readyTitle')}>
            {batch.warningCount > 0 ? t('batch.ready', { count: batch.warningCount }) : t('batch.readyNoWarnings')}
          </Notice>
          {twin && (
            <Notice tone="warning">
              {t('batch.twin')}{' '}
              <Link className="link" to={paths.importBatch(twin.id)}>
                {t('batch.seeTwin')}
              </Link>
            </Notice>
          )}
        </>
      )
    case 'published':
      return (
        <Notice tone="success">
          <p>
            {t('batch.publishedDone')}{' '}
            <Link className="link" to={paths.editions()}>
              {t('batch.toEditions')}
            </Link>
          </p>
          {editions.length > 0 && (
            <p>
              {t('batch.editions')}: {editions.map(({ title }) => title[language]).join(', ')}
            </p>
          )}
        </Notice>
      )
    case 'withdrawn':
      return (
        <Notice tone="warning" title={t('states.withdrawn')}>
          {t('batch.withdrawnText')} {batch.withdrawnReason}
        </Notice>
      )
    case 'discarded':
      return (
        <Notice tone="info" title={t('states.discarded')}>
          {t('batch.discardedText')}
        </Notice>
      )
  }
}
