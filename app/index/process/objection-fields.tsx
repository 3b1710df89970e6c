import { useTranslation } from 'react-i18next'
import { TextArea, TextField } from '~/ui/field'
import { longestObjection } from './objection'

type ObjectionFieldsProps = {
  values: Readonly<Record<string, string>>
  errors: Readonly<Record<string, string[] | undefined>>
}

/** The fields in which a municipality says what is wrong with a figure. */
export function ObjectionFields({ values, errors }: ObjectionFieldsProps) {
  const { t } = useTranslation('process')
  return (
    <>
      <TextArea
        name="wrong"
        id="objection-wrong"
        label={t('objection.wrong')}
        hint={t('objection.wrongHint')}
        defaultValue={values.wrong}
        errors={errors.wrong}
        maxLength={longestObjection}
        rows={4}
      />
      <TextArea
        name="evidence"
        id="objection-evidence"
        label={t('objection.evidence')}
        hint={t('objection.evidenceHint')}
        defaultValue={values.evidence}
        errors={errors.evidence}
        maxLength={longestObjection}
        rows={4}
      />
      <TextField
        name="rightValue"
        id="objection-rightValue"
        label={t('objection.rightValue')}
        hint={t('objection.rightValueHint')}
        defaultValue={values.rightValue}
        errors={errors.rightValue}
        maxLength={200}
        optional
      />
    </>
  )
}
