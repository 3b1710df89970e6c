import { Form, useNavigation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatNumber } from '~/i18n/format'
import { Button } from '~/ui/button'
import { CheckboxField, TextArea, TextField } from '~/ui/field'
import { useLanguage } from '~/ui/use-language'
import type { EditionErrors, EditionValues, OfferedBatch } from './edition-form'
import { MethodFields } from './method-fields'

/** Everything that is decided before an edition is computed. */
export function EditionFields({
  batches,
  values,
  errors,
}: {
  batches: readonly OfferedBatch[]
  values: EditionValues
  errors: EditionErrors
}) {
  const { t } = useTranslation('index')
  const isComputing = useNavigation().state !== 'idle'
  const field = (name: 'period' | 'slug' | 'titleDa' | 'titleEn' | 'seed') => ({
    id: name,
    name,
    label: t(`newEdition.${name}`),
    defaultValue: values[name],
    errors: errors[name],
  })
  return (
    <Form method="post" encType="multipart/form-data">
      <TextField {...field('period')} hint={t('newEdition.periodHint')} maxLength={7} required />
      <TextField {...field('slug')} hint={t('newEdition.slugHint')} maxLength={40} required />
      <TextField {...field('titleDa')} maxLength={120} required />
      <TextField {...field('titleEn')} maxLength={120} required />
      <MethodFields chosen={values.method} errors={errors.method}>
        <TextField
          id="methodFile"
          name="methodFile"
          type="file"
          accept=".json,application/json"
          label={t('newEdition.methodFile')}
        />
        <TextArea name="methodText" label={t('newEdition.methodText')} rows={4} defaultValue={values.methodText} />
      </MethodFields>
      <BatchFields batches={batches} chosen={values.batch} errors={errors.batch} />
      <TextField {...field('seed')} hint={t('newEdition.seedHint')} inputMode="numeric" maxLength={9} optional />
      <Button disabled={isComputing}>{t('newEdition.submit')}</Button>
      <p role="status" className="mt-3 min-h-[1.6em]">
        {isComputing && t('newEdition.computing')}
      </p>
    </Form>
  )
}

function BatchFields({
  batches,
  chosen,
  errors,
}: {
  batches: readonly OfferedBatch[]
  chosen: readonly string[]
  errors: string[] | undefined
}) {
  const { t } = useTranslation('index')
  const language = useLanguage()
  return (
    <fieldset id="batches" tabIndex={-1} className="mb-5 max-w-text">
      <legend className="font-semibold">{t('newEdition.batches')}</legend>
      <p className="mb-3 text-s text-slate">{t('newEdition.batchesHint')}</p>
      {errors?.map((error) => (
        <p key={error} className="font-semibold text-rust">
          {error}
        </p>
      ))}
      {batches.map(({ id, fileName, sourceNote, observationCount, publishedAt }) => (
        <CheckboxField
          key={id}
          name="batch"
          value={id}
          label={fileName}
          defaultChecked={chosen.includes(id)}
          hint={t(publishedAt === null ? 'newEdition.batchWaits' : 'newEdition.batchLine', {
            source: sourceNote ?? t('newEdition.noSource'),
            count: observationCount,
            figures: formatNumber(observationCount, language),
            date: publishedAt ? formatDate(publishedAt, language) : '',
          })}
        />
      ))}
    </fieldset>
  )
}
