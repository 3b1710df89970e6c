import { Form, useNavigation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { ErrorSummary, TextField } from '~/ui/field'

/** Choosing an export of De Kommunale Nøgletal, with how it is read beside it. */
export function KeyFigureFields({
  megabytes,
  errors,
}: {
  megabytes: string
  errors: Partial<Record<'file' | 'source', string[]>>
}) {
  const { t } = useTranslation('socioeconomic')
  const isSending = useNavigation().state === 'submitting'
  const ids = { file: 'file', source: 'source' }
  return (
    <div className="grid gap-10 lg:grid-cols-2">
      <Form method="post" encType="multipart/form-data">
        <ErrorSummary errors={errors} ids={ids} />
        <TextField
          id={ids.file}
          name="file"
          type="file"
          accept=".xlsx,.csv,.txt"
          label={t('keyFigures.file')}
          hint={t('keyFigures.fileHint', { megabytes })}
          errors={errors.file}
          required
        />
        <TextField
          id={ids.source}
          name="source"
          label={t('keyFigures.source')}
          hint={t('keyFigures.sourceHint')}
          maxLength={200}
          errors={errors.source}
          optional
        />
        <Button disabled={isSending}>{t('keyFigures.submit')}</Button>
      </Form>
      <section>
        <h2 className="text-l">{t('keyFigures.signs.title')}</h2>
        <ul className="mt-2 max-w-text list-disc space-y-2 pl-5">
          <li>{t('keyFigures.signs.names')}</li>
          <li>{t('keyFigures.signs.signs')}</li>
          <li>{t('keyFigures.signs.notes')}</li>
          <li>{t('keyFigures.signs.use')}</li>
        </ul>
      </section>
    </div>
  )
}
