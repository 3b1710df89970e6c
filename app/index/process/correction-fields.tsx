import { useTranslation } from 'react-i18next'
import { SelectField, TextArea, TextField } from '~/ui/field'
import { correctedStatuses } from './correction'
import { longestObjection } from './objection'

type CorrectionFieldsProps = {
  values: Readonly<Record<string, string | undefined>>
  errors: Readonly<Record<string, string[] | undefined>>
}

const counts = ['n', 'numerator', 'denominator'] as const

/** The fields in which staff say what is right instead, and why. */
export function CorrectionFields({ values, errors }: CorrectionFieldsProps) {
  const { t } = useTranslation('process')
  return (
    <>
      <SelectField
        name="status"
        id="correction-status"
        label={t('correction.status')}
        choices={correctedStatuses.map((value) => ({ value, label: t(`correction.statuses.${value}`) }))}
        defaultValue={values.status ?? 'value'}
        errors={errors.status}
      />
      <TextField
        name="value"
        id="correction-value"
        label={t('correction.value')}
        inputMode="decimal"
        defaultValue={values.value}
        errors={errors.value}
        optional
      />
      {counts.map((name) => (
        <TextField
          key={name}
          name={name}
          id={`correction-${name}`}
          label={t(`correction.${name}`)}
          hint={name === 'n' ? t('correction.countsHint') : undefined}
          inputMode="decimal"
          defaultValue={values[name]}
          errors={errors[name]}
          optional
        />
      ))}
      <TextArea
        name="reason"
        id="correction-reason"
        label={t('correction.reason')}
        hint={t('correction.reasonHint')}
        defaultValue={values.reason}
        errors={errors.reason}
        maxLength={longestObjection}
        rows={3}
      />
    </>
  )
}

/** Where the error summary leads. */
export const correctionFieldIds = Object.fromEntries(
  ['status', 'value', ...counts, 'reason'].map((name) => [name, `correction-${name}`]),
)
