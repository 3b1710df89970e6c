import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ChoiceGroup } from '~/practices/choice-group'
import { Button } from '~/ui/button'
import { CheckboxField, TextArea } from '~/ui/field'
import { type Refused, useProblems } from './problem-sentences'
import { RefusedProblem } from './refused-problem'
import { type ReportReason, reportReasons } from './report-reason'

/** A member's report of a text. */
export function ReportForm({ refused }: { refused: Refused | undefined }) {
  const { t } = useTranslation('moderation')
  const sentences = useProblems(refused)
  return (
    <Form method="post">
      <RefusedProblem refused={refused} />
      <ChoiceGroup<ReportReason>
        name="reason"
        legend={t('report.reason')}
        choices={reportReasons.map((value) => ({ value, label: t(`reasons.${value}`) }))}
        chosen={reportReasons.find((reason) => reason === refused?.typed.reason) ?? null}
        errors={sentences('reason')}
      />
      <TextArea
        name="text"
        label={t('report.text')}
        hint={t('report.textHint')}
        defaultValue={refused?.typed.text ?? ''}
        errors={sentences('text')}
      />
      <CheckboxField
        name="isCriticism"
        label={t('report.isCriticism')}
        hint={t('report.isCriticismHint')}
        defaultChecked={refused?.typed.isCriticism !== undefined}
      />
      <Button>{t('report.send')}</Button>
    </Form>
  )
}
