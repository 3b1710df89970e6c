import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { FieldFinding } from '~/screening/screen-fields'
import { Button } from '~/ui/button'
import { ErrorSummary, SelectField, TextArea } from '~/ui/field'
import { FieldFindings } from '../field-findings'
import { longestThanks } from './thanks'

/** Why thanks were not taken, and what was typed. */
export type ThanksRefusal = { codes: string[]; findings: FieldFinding[]; text: string; notCpr: string[] }

const known = ['required', 'too-long', 'already-thanked', 'not-thanked', 'personal-data'] as const

/** Saying thanks: in whose name, and what for. */
export function ThanksFields({
  choices,
  refused,
}: {
  choices: readonly { value: string; label: string }[]
  refused: ThanksRefusal | undefined
}) {
  const { t } = useTranslation('thanks')
  const errors = known
    .filter((code) => refused?.codes.includes(code))
    .map((code) => t(`problems.${code}`, { longest: longestThanks }))
  const [only] = choices
  return (
    <Form method="post">
      <ErrorSummary errors={{ text: errors }} ids={{ text: 'tak-tekst' }} />
      <input type="hidden" name="intent" value="thank" />
      {choices.length === 1 && only ? (
        <input type="hidden" name="municipalityCode" value={only.value} />
      ) : (
        <SelectField name="municipalityCode" label={t('page.municipality')} choices={[...choices]} />
      )}
      <TextArea
        id="tak-tekst"
        name="text"
        label={t('page.text')}
        hint={t('page.textHint')}
        rows={4}
        lang="da"
        defaultValue={refused?.text ?? ''}
        maxLength={longestThanks}
        errors={errors}
        required
      />
      <FieldFindings
        findings={refused?.findings ?? []}
        labels={{ text: t('page.text') }}
        notCpr={refused?.notCpr ?? []}
      />
      <Button>{t('page.submit')}</Button>
    </Form>
  )
}
