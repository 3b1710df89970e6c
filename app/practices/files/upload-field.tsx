import { Form, useRevalidator } from '@remix-run/react'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { contentTypes, endings, fileKinds, longestCaption } from '~/platform/files/file-kind'
import { Button } from '~/ui/button'
import { CheckboxField, ErrorSummary, TextField } from '~/ui/field'
import { Notice } from '~/ui/notice'
import { useLanguage } from '~/ui/use-language'
import { FieldFindings } from '../field-findings'
import type { UploadFieldName as Field, UploadAnswer, UploadErrors } from './upload-errors'
import { useAttachmentProblem } from './use-attachment-problem'
import { useUpload } from './use-upload'

const accepted = fileKinds.flatMap((kind) => [contentTypes[kind], endings[kind]]).join(',')
const ids = { file: 'bilag-fil', caption: 'bilag-beskrivelse', confirmed: 'bilag-bekraeftet' }

/** Uploads one file with its caption. With JavaScript it tells how far it is and keeps the page; without, it is a plain form. */
export function UploadField({
  uploadAddress,
  limitBytes,
  refused,
}: {
  /** Where a script sends the form; the form itself goes to the page's own address. */
  uploadAddress: string
  limitBytes: number
  /** Why the form was not taken, when it was sent without JavaScript. */
  refused: { errors: UploadErrors; caption: string } | null
}) {
  const { t } = useTranslation('attachments')
  const language = useLanguage()
  const problem = useAttachmentProblem(limitBytes)
  const revalidator = useRevalidator()
  const form = useRef<HTMLFormElement>(null)
  const [answer, setAnswer] = useState<UploadAnswer | 'failed' | null>(null)
  const { state, send } = useUpload(uploadAddress, (given) => {
    setAnswer(given ?? 'failed')
    if (!given?.taken) return
    form.current?.reset()
    revalidator.revalidate()
  })
  const told = answer !== null && answer !== 'failed' && !answer.taken ? answer.errors : null
  const errors = told ?? (answer === null ? refused?.errors : null) ?? {}
  const sentences = Object.fromEntries(
    Object.entries(errors).map(([field, refusals]) => [field, refusals.map(({ code }) => problem(code))]),
  ) as Partial<Record<Field, string[]>>
  const findings = errors.caption?.flatMap(({ findings: found }) => found ?? []) ?? []
  const mustChooseAgain = answer === null && refused !== null && !errors.file

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const file = data.get('file')
    if (file instanceof File && file.size > limitBytes) {
      return setAnswer({ taken: false, errors: { file: [{ code: 'file-too-large' }] } })
    }
    setAnswer(null)
    send(data)
  }

  return (
    <Form method="post" encType="multipart/form-data" ref={form} onSubmit={submit} noValidate reloadDocument>
      <input type="hidden" name="intent" value="upload" />
      <ErrorSummary errors={sentences} ids={ids} />
      {answer === 'failed' && (
        <Notice tone="error" live>
          {t('upload.failed')}
        </Notice>
      )}
      <TextField
        id={ids.file}
        name="file"
        type="file"
        accept={accepted}
        label={t('upload.file')}
        hint={t('upload.fileHint', { megabytes: formatNumber(limitBytes / 1_048_576, language) })}
        errors={sentences.file ?? (mustChooseAgain ? [t('problems.chooseAgain')] : undefined)}
        required
      />
      <TextField
        id={ids.caption}
        name="caption"
        label={t('upload.caption')}
        hint={t('upload.captionHint')}
        defaultValue={refused?.caption ?? ''}
        maxLength={longestCaption}
        errors={sentences.caption}
        required
      />
      <FieldFindings findings={findings} labels={{ caption: t('upload.caption') }} />
      <CheckboxField
        id={ids.confirmed}
        name="confirmed"
        label={t('upload.confirmed')}
        hint={t('upload.confirmedHint')}
        errors={sentences.confirmed}
      />
      <p className="mb-5 max-w-text text-s text-slate">{t('upload.properties')}</p>
      <Button disabled={state.step !== 'idle'}>{t('upload.submit')}</Button>
      <div role="status" className="mt-3 max-w-text">
        {state.step === 'sending' && (
          <>
            <p>{t('upload.sending', { percent: state.percent })}</p>
            <progress max={100} value={state.percent} aria-label={t('upload.title')} className="h-3 w-full" />
          </>
        )}
        {state.step === 'checking' && <p>{t('upload.checking')}</p>}
        {state.step === 'idle' && answer !== null && answer !== 'failed' && answer.taken && (
          <p className="font-semibold">{t('page.added')}</p>
        )}
      </div>
    </Form>
  )
}
