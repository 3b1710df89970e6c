import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { FieldFinding } from '~/screening/screen-fields'
import { Button } from '~/ui/button'
import { ErrorSummary, TextArea, TextField } from '~/ui/field'
import { ChoiceGroup } from '../choice-group'
import { FieldFindings } from '../field-findings'
import { type AdoptionEvent, type AdoptionStage, adoptionStages } from './adoption'
import { LONGEST_TEXT } from './adoption-form'

/** What had been typed in a form that could not be saved, and why. */
export type RefusedAdoption = {
  errors: Readonly<Record<string, readonly string[]>>
  problem: string | null
  findings: readonly FieldFinding[]
  typed: Readonly<Record<'stage' | 'since' | 'startedOn' | 'changed' | 'outcome', string>>
  notCpr: readonly string[]
}

const problems = [
  'choose-municipality',
  'choose-stage',
  'choose-day',
  'too-long',
  'nothing-told',
  'in-the-future',
  'dates-out-of-order',
  'stopped-without-start',
  'considering-after-start',
  'same-stage-other-day',
  'changed-by-someone-else',
  'personal-data',
] as const

/** Tells how far a municipality is; for a new step, or to put an earlier one right. */
export function AdoptionFields({
  municipalityCode,
  seenEvents,
  correcting,
  knowsStart,
  refused,
  cancel,
}: {
  municipalityCode: string
  seenEvents: number
  correcting: AdoptionEvent | null
  /** Then nobody asks when it began. */
  knowsStart: boolean
  refused: RefusedAdoption | undefined
  cancel: string
}) {
  const { t } = useTranslation('adoption')
  const sentences = (codes: readonly string[]) =>
    codes.flatMap((code) => {
      const known = problems.find((one) => one === code)
      return known ? [t(`problems.${known}`)] : []
    })
  const errors = (field: string) => sentences(refused?.errors[field] ?? [])
  // What has been in use is no longer merely considered.
  const offered = adoptionStages.filter((one) => one !== 'considering' || !knowsStart || correcting !== null)
  const stage = adoptionStages.find((one) => one === (refused?.typed.stage ?? correcting?.stage)) ?? null
  return (
    <Form method="post">
      {refused && (
        <ErrorSummary
          errors={{
            form: refused.problem ? sentences([refused.problem]) : [],
            ...Object.fromEntries(Object.keys(refused.errors).map((field) => [field, errors(field)])),
          }}
          ids={{ stage: 'felt-stage', since: 'felt-since', changed: 'felt-changed', outcome: 'felt-outcome' }}
        />
      )}
      <input type="hidden" name="municipalityCode" value={municipalityCode} />
      <input type="hidden" name="seenEvents" value={seenEvents} />
      {correcting && <input type="hidden" name="corrects" value={correcting.id} />}
      <ChoiceGroup<AdoptionStage>
        id="felt-stage"
        name="stage"
        legend={t('form.stage')}
        choices={offered.map((value) => ({
          value,
          label: t(`stages.${value}`),
          hint: t(`stageHints.${value}`),
        }))}
        chosen={stage}
        errors={errors('stage')}
      />
      <DayField
        id="felt-since"
        name="since"
        label={t('form.since')}
        hint={t('form.sinceHint')}
        day={refused?.typed.since ?? correcting?.since ?? ''}
        errors={errors('since')}
      />
      {!knowsStart && (
        <DayField
          id="felt-startedOn"
          name="startedOn"
          label={t('form.startedOn')}
          hint={t('form.startedOnHint')}
          day={refused?.typed.startedOn ?? ''}
          errors={errors('startedOn')}
        />
      )}
      {(['changed', 'outcome'] as const).map((field) => (
        <TextArea
          key={field}
          id={`felt-${field}`}
          name={field}
          label={t(`form.${field}`)}
          hint={`${t(`form.${field}Hint`)} ${t('form.mayLink')}`}
          optional
          lang="da"
          rows={5}
          defaultValue={refused?.typed[field] ?? correcting?.[field] ?? ''}
          maxLength={LONGEST_TEXT}
          errors={errors(field)}
        />
      ))}
      <FieldFindings
        findings={refused?.findings ?? []}
        labels={{ changed: t('form.changed'), outcome: t('form.outcome') }}
        notCpr={refused?.notCpr ?? []}
      />
      <div className="flex flex-wrap items-center gap-6">
        <Button>{correcting ? t('form.saveCorrection') : t('form.save')}</Button>
        {correcting && (
          <Link to={cancel} className="link">
            {t('page.cancel')}
          </Link>
        )}
      </div>
    </Form>
  )
}

type DayFieldProps = { id: string; name: string; label: string; hint: string; day: string; errors: string[] }

function DayField({ day, ...field }: DayFieldProps) {
  return <TextField {...field} type="date" defaultValue={day} />
}
