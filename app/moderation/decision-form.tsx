import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ChoiceGroup } from '~/practices/choice-group'
import { Button } from '~/ui/button'
import { TextArea } from '~/ui/field'
import { Notice } from '~/ui/notice'
import type { Outcome } from './outcome'

/** What could not be decided, and what had been written. */
export type RefusedDecision = {
  errors: Readonly<Record<string, readonly string[]>>
  problem: 'own-case' | 'not-possible' | 'decided-by-someone-else' | null
  outcome: string
  reason: string
}

const codes = ['choose-outcome', 'give-reason', 'too-long'] as const

/** A moderator's decision with its reason; it carries what the moderator had seen. */
export function DecisionForm({
  possible,
  reportIds,
  seenDecisions,
  refused,
}: {
  possible: readonly Outcome[]
  reportIds: readonly string[]
  seenDecisions: number
  refused: RefusedDecision | undefined
}) {
  const { t } = useTranslation('moderation')
  const sentences = (field: string) =>
    (refused?.errors[field] ?? []).flatMap((code) => {
      const known = codes.find((one) => one === code)
      return known ? [t(`problems.${known}`)] : []
    })
  return (
    <Form method="post">
      <input type="hidden" name="seenDecisions" value={seenDecisions} />
      {reportIds.map((id) => (
        <input key={id} type="hidden" name="reportIds" value={id} />
      ))}
      {refused?.problem && (
        <Notice tone="error" live>
          {t(`problems.${refused.problem}`)}
        </Notice>
      )}
      <ChoiceGroup<Outcome>
        name="outcome"
        legend={t('case.outcome')}
        choices={possible.map((value) => ({
          value,
          label: t(`outcomes.${value}`),
          hint: t(`outcomeHints.${value}`),
        }))}
        chosen={possible.find((outcome) => outcome === refused?.outcome) ?? null}
        errors={sentences('outcome')}
      />
      <TextArea
        name="reason"
        label={t('case.reason')}
        hint={t('case.reasonHint')}
        defaultValue={refused?.reason ?? ''}
        errors={sentences('reason')}
      />
      <Button>{t('case.save')}</Button>
    </Form>
  )
}
