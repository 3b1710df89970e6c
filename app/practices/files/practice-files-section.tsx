import { useTranslation } from 'react-i18next'
import { PageSection } from '~/index/page-section'
import type { AttachedFile } from '~/platform/files/file-kind'
import { AttachmentList } from './attachment-list'

/** The files of a practice's text, where there are any. */
export function PracticeFilesSection({ files }: { files: readonly AttachedFile[] }) {
  const { t } = useTranslation('attachments')
  if (files.length === 0) return null
  return (
    <PageSection id="bilag" title={t('title')} printed>
      <AttachmentList files={files} label={t('list')} />
    </PageSection>
  )
}
