import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import type { Figure } from '~/index/edition'
import type { ShownIndicator } from '~/index/shown-indicator'
import { valueDecimals } from '~/index/value-decimals'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/field'
import { Notice } from '~/ui/notice'
import { useLanguage } from '~/ui/use-language'
import { FieldFindings } from '../field-findings'
import { PlanFields } from './plan-fields'
import type { RefusedPlan } from './refused-plan'

type PlanEditorProps = {
  indicator: ShownIndicator
  figure: Figure | null
  practices: readonly { id: string; title: string }[]
  members: readonly { userId: string; name: string }[]
  values: Readonly<Record<string, string | undefined>>
  /** Null for a new plan. */
  version: number | null
  refused: RefusedPlan | undefined
}

const fields = ['practiceId', 'ownerId', 'ownerText', 'targetValue', 'targetText', 'dueOn', 'status', 'notes'] as const

/** Where a plan is written: what the figure is today, the fields, and what stands in the way of saving. */
export function PlanEditor({ indicator, figure, practices, members, values, version, refused }: PlanEditorProps) {
  const { t } = useTranslation(['planning', 'index'])
  const language = useLanguage()
  const { errors: codes = {}, newer = null } = refused ?? {}
  const errors = Object.fromEntries(
    // Only what has a sentence is a code of ours.
    Object.entries(codes).map(([field, found]) => [
      field,
      found.map((code) => t(`plans.errors.${code as 'required'}`)),
    ]),
  )
  const labels = {
    practiceId: t('plans.practice'),
    ownerId: t('plans.ownerMember'),
    ownerText: t('plans.ownerText'),
    targetValue: t('plans.targetValue'),
    targetText: t('plans.targetText'),
    dueOn: t('plans.dueField'),
    status: t('plans.status'),
    notes: t('plans.notesLabel'),
  }
  const direction = t(`index:direction.${indicator.direction}`)
  const typed = refused?.values ?? values
  return (
    <>
      <p className="mb-6 max-w-text">
        {figure === null || figure.value === null
          ? t('plans.nowMissing', { direction })
          : t('plans.nowIs', {
              value: formatNumber(figure.value, language, valueDecimals(figure.value, indicator.unit)),
              period: figure.period ?? '',
              direction,
            })}{' '}
        <span lang="da" className="text-slate">
          ({indicator.unit})
        </span>
      </p>
      <ErrorSummary
        errors={errors}
        ids={Object.fromEntries(fields.map((field) => [field, `plan-${field}`]))}
        labels={labels}
      />
      <Form method="post" noValidate>
        {newer && (
          <Notice tone="warning" title={t('plans.conflictTitle')} live>
            <p>{t('plans.conflict')}</p>
            <Differences mine={typed} theirs={newer.values} {...{ labels, practices, members }} />
          </Notice>
        )}
        {refused && <FieldFindings findings={refused.findings} labels={labels} notCpr={refused.notCpr} />}
        <input type="hidden" name="seenVersion" value={newer?.version ?? version ?? ''} readOnly />
        <PlanFields
          values={typed}
          errors={errors}
          practices={practices}
          members={members}
          unit={indicator.unit}
          asksTarget={typed.keepTarget === 'on' || codes.targetValue?.includes('worse-than-today') === true}
        />
        <Button>{t('plans.save')}</Button>
      </Form>
    </>
  )
}

/** What somebody else saved where it differs from what stands in the fields. */
function Differences({
  mine,
  theirs,
  labels,
  practices,
  members,
}: Pick<PlanEditorProps, 'practices' | 'members'> & {
  mine: Readonly<Record<string, string | undefined>>
  theirs: Readonly<Record<string, string>>
  labels: Record<(typeof fields)[number], string>
}) {
  const { t } = useTranslation('planning')
  const written = (field: (typeof fields)[number], value: string) => {
    if (field === 'practiceId') return practices.find(({ id }) => id === value)?.title ?? t('plans.practiceNone')
    if (field === 'ownerId') return members.find(({ userId }) => userId === value)?.name ?? t('plans.ownerNone')
    if (field === 'status') return t(`plans.statuses.${value as 'planned'}`)
    return value
  }
  const differing = fields.filter((field) => (mine[field] ?? '') !== (theirs[field] ?? ''))
  return (
    <dl className="mt-2">
      {differing.map((field) => (
        <div key={field}>
          <dt className="font-semibold">{labels[field]}</dt>
          <dd className="whitespace-pre-line" lang="da">
            {written(field, theirs[field] ?? '') || '–'}
          </dd>
        </div>
      ))}
    </dl>
  )
}
