import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type AttachedFile, longestCaption, mostFiles } from '~/platform/files/file-kind'
import { Button } from '~/ui/button'
import { TextField } from '~/ui/field'
import { Notice } from '~/ui/notice'
import { FieldFindings } from '../field-findings'
import { AttachmentList } from './attachment-list'
import type { FilesMessage, FilesRefusal } from './files-refusal'
import { UploadField } from './upload-field'
import { useAttachmentProblem } from './use-attachment-problem'

/** Everything one may do with the files of a text: see, describe, remove and upload. */
export function FilesPage({
  of,
  files,
  limitBytes,
  uploadAddress,
  closed,
  message,
  tooLarge,
  refused,
}: {
  of: 'practice' | 'post'
  files: readonly AttachedFile[]
  limitBytes: number
  uploadAddress: string
  /** Why nothing can be changed now, or null. */
  closed: 'submitted' | 'locked' | null
  message: FilesMessage | null
  /** True when the server turned a file away before it read it. */
  tooLarge: boolean
  refused: FilesRefusal | undefined
}) {
  const { t } = useTranslation('attachments')
  const upload = refused?.intent === 'upload' ? refused : null
  const turnedAway = tooLarge ? { errors: { file: [{ code: 'file-too-large' as const }] }, caption: '' } : null
  return (
    <>
      {message && !refused && (
        <Notice tone="success" live>
          {t(`page.${message}`)}
        </Notice>
      )}
      {closed && <Notice>{t(`locked.${closed}`)}</Notice>}
      {files.length === 0 ? (
        <p className="text-slate">{t('page.none')}</p>
      ) : (
        <AttachmentList
          files={files}
          label={t('title')}
          beside={(file) =>
            closed ? null : <FileDeeds of={of} file={file} refused={refused} limitBytes={limitBytes} />
          }
        />
      )}
      {!closed && (
        <section className="mt-10">
          <h2 className="mb-3 text-l">{t('upload.title')}</h2>
          {files.length >= mostFiles ? (
            <p>{t('page.full', { most: mostFiles })}</p>
          ) : (
            <UploadField uploadAddress={uploadAddress} limitBytes={limitBytes} refused={upload ?? turnedAway} />
          )}
        </section>
      )}
    </>
  )
}

function FileDeeds({
  of,
  file,
  refused,
  limitBytes,
}: {
  of: 'practice' | 'post'
  file: AttachedFile
  refused: FilesRefusal | undefined
  limitBytes: number
}) {
  const { t } = useTranslation('attachments')
  const problem = useAttachmentProblem(limitBytes)
  const mine = refused?.intent === 'file' && refused.fileId === file.id ? refused : null
  return (
    <details className="mt-3" open={mine !== null}>
      <summary className="link cursor-pointer text-s">
        {t('item.options')}
        <span className="sr-only">: {file.name}</span>
      </summary>
      <Form method="post" className="mt-3" key={file.caption}>
        <input type="hidden" name="intent" value="caption" />
        <input type="hidden" name="fileId" value={file.id} />
        <TextField
          name="caption"
          label={t('upload.caption')}
          defaultValue={mine?.caption ?? file.caption}
          maxLength={longestCaption}
          errors={mine ? [problem(mine.refusal.code)] : undefined}
          required
        />
        <FieldFindings findings={mine?.refusal.findings ?? []} labels={{ caption: t('upload.caption') }} />
        <Button quiet small>
          {t('item.saveCaption')}
        </Button>
      </Form>
      <details className="mt-4">
        <summary className="link cursor-pointer text-s">
          {t('item.remove')}
          <span className="sr-only">: {file.name}</span>
        </summary>
        <Form method="post" className="mt-2">
          <input type="hidden" name="intent" value="remove" />
          <input type="hidden" name="fileId" value={file.id} />
          <p className="mb-2 text-s">{t(of === 'post' ? 'item.removeQuestionPost' : 'item.removeQuestionPractice')}</p>
          <Button danger small>
            {t('item.removeYes')}
          </Button>
        </Form>
      </details>
    </details>
  )
}
