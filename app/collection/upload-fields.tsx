import { Form, useNavigation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { ErrorSummary, TextField } from '~/ui/field'

export type UploadErrors = Partial<Record<'file' | 'source' | 'jumpFactor', string[]>>

const example = `indicator,municipality,period,value,n,status
bu-dst-plejefamilie-andel,101,2022,61.5,412,
bu-dst-plejefamilie-andel,Aarhus,2022,58.2,388,
bu-dst-plejefamilie-andel,0492,2022,,,suppressed`

/** Choosing a file of figures, with what the file should look like beside it. */
export function UploadFields({
  megabytes,
  errors,
  values,
}: {
  megabytes: string
  errors: UploadErrors
  values: { source: string; jumpFactor: string }
}) {
  const { t } = useTranslation('collection')
  const isSending = useNavigation().state === 'submitting'
  const ids = { file: 'file', source: 'source', jumpFactor: 'jumpFactor' }
  return (
    <div className="grid gap-10 lg:grid-cols-2">
      <Form method="post" encType="multipart/form-data">
        <ErrorSummary errors={errors} ids={ids} />
        <TextField
          id={ids.file}
          name="file"
          type="file"
          accept=".csv,.txt,text/csv"
          label={t('upload.file')}
          hint={t('upload.fileHint', { megabytes })}
          errors={errors.file}
          required
        />
        <TextField
          id={ids.source}
          name="source"
          label={t('upload.source')}
          hint={t('upload.sourceHint')}
          defaultValue={values.source}
          maxLength={200}
          errors={errors.source}
          optional
        />
        <TextField
          id={ids.jumpFactor}
          name="jumpFactor"
          inputMode="decimal"
          label={t('upload.jumpFactor')}
          hint={t('upload.jumpFactorHint')}
          defaultValue={values.jumpFactor}
          errors={errors.jumpFactor}
          required
        />
        <Button disabled={isSending}>{t('upload.submit')}</Button>
      </Form>
      <section className="min-w-0">
        <h2 className="text-l">{t('upload.format')}</h2>
        <ul className="mt-2 max-w-text list-disc space-y-2 pl-5">
          <li>{t('upload.formatColumns')}</li>
          <li>{t('upload.formatMunicipality')}</li>
          <li>{t('upload.formatPeriod')}</li>
          <li>{t('upload.formatEncoding')}</li>
          <li>{t('upload.formatMissing')}</li>
        </ul>
        <h3 className="mt-4 font-semibold">{t('upload.formatExample')}</h3>
        <section aria-label={t('upload.formatExample')} tabIndex={0} className="mt-1 overflow-x-auto bg-mist p-3">
          <pre className="text-s">{example}</pre>
        </section>
      </section>
    </div>
  )
}
